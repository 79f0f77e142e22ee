#pragma once

// The rules that hold before any meaning is known. Their pages are in lib/rules/pages.

#include "diagnostics/rule.hpp"

namespace kpss::yaml {

inline constexpr Rule unreadable_file{"unreadable-file", Severity::error, {"Soubor nebo složku nelze přečíst.", "A file or folder cannot be read."}};
inline constexpr Rule too_large{"too-large", Severity::error, {"Soubor je větší než 1 MiB.", "A file is larger than 1 MiB."}};
inline constexpr Rule too_long{"too-long", Severity::error, {"Text nebo slovo v něm je příliš dlouhé.", "A text, or a word in it, is too long."}};
inline constexpr Rule not_utf8{"not-utf8", Severity::error, {"Soubor není v kódování UTF-8.", "A file is not UTF-8 text."}};
inline constexpr Rule control_character{"control-character", Severity::error, {"V souboru je řídicí znak.", "A file holds a control character."}};
inline constexpr Rule byte_order_mark{"byte-order-mark", Severity::warning, {"Soubor začíná značkou BOM.", "A file starts with a byte order mark."}};
inline constexpr Rule windows_line_ends{"windows-line-ends", Severity::info, {"Řádky končí znaky CR LF.", "Lines end in CR LF."}};
inline constexpr Rule empty_file{"empty-file", Severity::error, {"Soubor je prázdný.", "A file is empty."}};
inline constexpr Rule broken_yaml{"broken-yaml", Severity::error, {"Soubor není správně zapsaný YAML.", "A file is not well-formed YAML."}};
inline constexpr Rule several_documents{"several-documents", Severity::error, {"V souboru je více dokumentů.", "A file holds more than one document."}};
inline constexpr Rule yaml_feature{"yaml-feature", Severity::error, {"Soubor používá část YAML, kterou kpss nečte.", "A file uses a part of YAML that kpss does not read."}};
inline constexpr Rule too_deep{"too-deep", Severity::error, {"Údaje jsou vnořeny příliš hluboko.", "Values are nested too deeply."}};
inline constexpr Rule repeated_key{"repeated-key", Severity::error, {"Klíč je zapsán dvakrát.", "A key is written twice."}};

}  // namespace kpss::yaml
