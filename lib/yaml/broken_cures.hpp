#pragma once

// Cures of files that cannot be read, or not as one would think. There is no tree to look at, so what they do is only a proposal until
// the file was read with it: `read` keeps none that does not bring it further.
//
//   finding.fix = value_in_quotes(source, begin);      // note: see: page 4   →   note: "see: page 4"

#include "diagnostics/finding.hpp"
#include "yaml/document.hpp"
#include "yaml/lines.hpp"

namespace kpss::yaml {

/// A value that goes on to the end of its line, or to a remark.
std::vector<Replacement> value_in_quotes(const Source& source, std::size_t begin);
/// A value that begins with a sign of YAML's own: `@`, `*`, `%`. Nothing where something else of the value stands before.
std::vector<Replacement> sign_in_quotes(const Line& line, std::size_t at);
/// A text in double quotes with backslashes that are only backslashes, `"C:\Data"`, in single ones.
std::vector<Replacement> backslashes_in_quotes(const Line& line, std::size_t at);
/// `key:value`, where the line holds a key and no time of day.
std::vector<Replacement> space_behind_colon(const Line& line, std::size_t colon);
/// `Podpora status: fulfilled` is rather two keys that lost their line end than a text with a colon.
bool may_be_two_keys(std::string_view value);

/// Two blanks for each tab that a line begins with.
std::vector<Replacement> without_tabs(const Source& source);
/// Takes out a character that nobody sees, unless it parts two words.
std::vector<Replacement> without_control(const Source& source, std::size_t at);
/// Takes out the line of a key that says the same as an earlier one and has no remark.
std::vector<Replacement> without_line(const View::Entry& first, const View::Entry& again);

/// Whether a file reads with a cure where it did not, or comes further than the line that was cured.
bool brings_further(const Source& source, const std::vector<Replacement>& fix);

}  // namespace kpss::yaml
