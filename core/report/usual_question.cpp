// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/usual_question.h"

namespace vigie {

std::string usualQuestion(const Finding& finding, const Wording& say) {
    return say({"Nous avons relevé «\u00A0{}\u00A0». Pouvez-vous nous l’expliquer avant de modifier la "
                "publication\u202F?",
                "We noted “{}”. Can you explain this to us before you change the post?"},
               {say(finding.title)});
}

std::string openQuestion(const Wording& say) {
    return say({"Y a-t-il eu, pour cette publication, un paiement, un produit, une invitation ou un autre "
                "avantage\u202F? Si oui, une mention est attendue.",
                "Was there a payment, a product, an invitation or another benefit for this post? If so, a "
                "disclosure is expected."});
}

} // namespace vigie
