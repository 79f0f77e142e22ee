#include "text/unseen.hpp"

#include "text/utf8.hpp"

namespace kpss {
namespace {

struct Row {
  char32_t from, to;
  Phrase name;
};

constexpr Row unseen[] = {
    {0x00AD, 0x00AD, {"měkký rozdělovník", "a soft hyphen"}},
    {0x034F, 0x034F, {"neviditelný spojovač", "an invisible joiner"}},
    {0x180E, 0x180E, {"neviditelný oddělovač", "an invisible separator"}},
    {0x200B, 0x200B, {"mezera nulové šířky", "a zero-width space"}},
    {0x200C, 0x200C, {"oddělovač nulové šířky", "a zero-width non-joiner"}},
    {0x200D, 0x200D, {"spojovač nulové šířky", "a zero-width joiner"}},
    {0x200E, 0x200F, {"značka směru písma", "a mark of direction"}},
    {0x2060, 0x2060, {"neviditelný spojovač slov", "a word joiner"}},
    {0x2061, 0x2064, {"neviditelné znaménko", "an invisible operator"}},
    {0xFEFF, 0xFEFF, {"značka BOM", "a byte order mark"}},
};

constexpr Row blanks[] = {
    {0x00A0, 0x00A0, {"pevná mezera", "a no-break space"}},
    {0x2000, 0x200A, {"úzká nebo široká mezera", "a space of another width"}},
    {0x202F, 0x202F, {"úzká pevná mezera", "a narrow no-break space"}},
    {0x205F, 0x205F, {"úzká nebo široká mezera", "a space of another width"}},
    {0x3000, 0x3000, {"široká mezera", "an ideographic space"}},
};

template <std::size_t Size>
std::optional<Phrase> name_in(const Row (&rows)[Size], char32_t c) {
  for (const auto& row : rows)
    if (c >= row.from && c <= row.to) return row.name;
  return std::nullopt;
}

}  // namespace

std::optional<Phrase> unseen_name(char32_t c) { return name_in(unseen, c); }
std::optional<Phrase> blank_name(char32_t c) { return name_in(blanks, c); }
bool is_any_blank(char32_t c) { return c == U' ' || blank_name(c); }

std::string without_blanks(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    if (!is_any_blank(value) && !unseen_name(value)) out.append(text.substr(i, bytes));
    i += bytes;
  }
  return out;
}

}  // namespace kpss
