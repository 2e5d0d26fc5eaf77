// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confidence.h"

#include "core/model/assessment.h"

namespace vigie {

Bilingual confidenceMeaning(std::string_view confidence) {
    if (confidence == "H")
        return {
            "sûreté H\u00A0: l’application à ce cas tient au texte officiel ou à deux sources concordantes",
            "confidence H: that the texts reach this case rests on an official text, or on two sources that "
            "agree"};
    if (confidence.empty())
        return {"règle maison", "house rule"};
    if (confidence == "M")
        return {
            "sûreté M\u00A0: l’application à ce cas ne tient qu’à une source secondaire, donc "
            "«\u00A0majeur\u00A0» au plus",
            "confidence M: that the texts reach this case rests on one secondary source, so major at most"};
    return {"sûreté L\u00A0: l’application à ce cas reste à confirmer, donc «\u00A0mineur\u00A0» au plus",
            "confidence L: that the texts reach this case is to be confirmed, so minor at most"};
}

Bilingual tagMeaning(std::string_view tag) {
    if (tag == "✔2")
        return {"vérifié par deux sources", "verified by two sources"};
    if (tag == "✔T")
        return {"vérifié sur le texte officiel", "verified on the official text"};
    if (tag == "UNVERIFIED-1")
        return {"une seule source secondaire, à confirmer", "one secondary source, to be confirmed"};
    if (tag == houseTag)
        return {"règle maison, sans texte de droit", "house rule, without a text of law"};
    return {"non vérifié", "not verified"};
}

bool isUnverified(std::string_view tag) {
    return tag.starts_with("UNVERIFIED");
}

} // namespace vigie
