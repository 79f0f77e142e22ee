#pragma once

// A ZIP archive in memory, for the few parts of a DOCX that publishing has to look into.
//
//   const auto changed = with_part(docx, "word/styles.xml", xml);

#include <optional>
#include <string>
#include <string_view>

namespace kpss {

/// The bytes of one part; nothing where the archive is none, has no such part, or the part is larger than 32 MiB.
std::optional<std::string> part_of(const std::string& archive, const std::string& name);

/// The archive with a part replaced, its times those of the epoch of ZIP; the archive as it is where that cannot be.
std::string with_part(const std::string& archive, const std::string& name, std::string_view bytes);

}  // namespace kpss
