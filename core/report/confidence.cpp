// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confidence.h"

#include "core/model/assessment.h"

namespace vigie {

Bilingual confidenceMeaning(std::string_view confidence) {
    if (confidence == "H")
        return {
            "Sûreté H\u00A0: que ces textes visent de telles publications tient à un texte officiel ou à "
            "deux sources concordantes",
            "Confidence H: that these texts are meant for such posts rests on an official text, or on two "
            "sources that agree"};
    if (confidence.empty())
        return {"Règle maison", "House rule"};
    if (confidence == "M")
        return {"Sûreté M\u00A0: que ces textes visent de telles publications ne tient qu’à une source "
                "secondaire, donc «\u00A0majeur\u00A0» au plus",
                "Confidence M: that these texts are meant for such posts rests on one secondary source, so "
                "major at most"};
    return {"Sûreté L\u00A0: que ces textes visent de telles publications reste à confirmer, donc "
            "«\u00A0mineur\u00A0» au plus",
            "Confidence L: that these texts are meant for such posts is to be confirmed, so minor at most"};
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

Bilingual verification(std::string_view tag) {
    const Bilingual meaning = tagMeaning(tag);
    if (tag == houseTag)
        return meaning;
    const std::string mark = tag.starts_with("✔") ? " (" + std::string(tag) + ")" : std::string();
    return {"Le texte lui-même\u00A0: " + meaning.fr + mark, "The text itself: " + meaning.en + mark};
}

bool isUnverified(std::string_view tag) {
    return tag.starts_with("UNVERIFIED");
}

} // namespace vigie
