#pragma once

// What became of the public comments on a draft plan (vypořádání připomínek): a document of its own, and an annex of the plan.
//
//   for (auto& block : comments_blocks(wording, plan, comments)) annex.push_back(std::move(block));

#include "documents/wording.hpp"

namespace kpss {

/// Where the draft was published and how many comments came, a table by settlement, and a card for each comment. Without headings, so
/// that it can stand at any level.
Blocks comments_blocks(const Wording& wording, const Plan& plan, const Comments& comments);

struct CommentsSubject {
  const Repository& repository;
  const Plan& plan;
  const Comments& comments;
  Language language;
  Date date;
  Audience audience = Audience::public_;
};

Document settlement_of_comments(const CommentsSubject& subject);

}  // namespace kpss
