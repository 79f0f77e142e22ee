#pragma once

// The sentences of the settlement of public comments.

#include "text/grammar.hpp"
#include "text/language.hpp"

namespace kpss::words {

inline constexpr Phrase settlement_of_comments{"Vypořádání připomínek", "Settlement of comments"};
inline constexpr Phrase about_comments{"Údaje o připomínkování", "About the comments"};
inline constexpr Phrase draft_published{"Zveřejnění návrhu", "Draft published"};
inline constexpr Phrase comment_window{"Připomínkování", "Open for comments"};
inline constexpr Phrase comments_came{"Došlo připomínek", "Comments received"};
inline constexpr Phrase no_comments{"K návrhu nepřišla žádná připomínka.", "No comments were received."};
inline constexpr Phrase table_settlements{"Připomínky podle vypořádání", "Comments by settlement"};
inline constexpr Phrase settlement{"vypořádání", "settlement"};
inline constexpr Phrase number_of_comments{"počet", "number"};
inline constexpr Phrase all_comments{"celkem", "total"};
inline constexpr Phrase not_settled{"dosud nevypořádáno", "not settled yet"};
inline constexpr Phrase comment_numbered{"Připomínka {0}", "Comment {0}"};
inline constexpr Phrase concerns{"Týká se", "Concerns"};
inline constexpr Phrase wording_of_comment{"Znění", "Wording"};
inline constexpr Phrase settled_as{"Vypořádání", "Settlement"};
inline constexpr Phrase justification{"Odůvodnění", "Justification"};

}  // namespace kpss::words
