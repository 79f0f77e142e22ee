#pragma once

// An analysis: as a document of its own, and as a part of another one.
//
//   const Document document = analysis_document({repository, analysis, Language::cs, date});
//   append(blocks, analysis_blocks(wording, analysis, 3));      // in a plan, below a heading of level 2

#include "documents/wording.hpp"

namespace kpss {

struct AnalysisSubject {
  const Repository& repository;
  const Analysis& analysis;
  Language language;
  Date date;
  Audience audience = Audience::public_;
};

Document analysis_document(const AnalysisSubject& subject);

/// Who made it and when, its summary; then SWOT, data and conclusions with headings of `level`. The title is not among them.
Blocks analysis_blocks(const Wording& wording, const Analysis& analysis, int level);

/// A table of data as its writer put it: columns of numbers to the right, large numbers in groups of three.
Table data_table(const Wording& wording, const DataTable& data);

}  // namespace kpss
