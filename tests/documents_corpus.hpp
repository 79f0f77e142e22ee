#pragma once

// Texts that look like marks: what people write, what attackers write, all pairs of ASCII punctuation, random soup.

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "documents/markdown.hpp"

namespace kpss::tests {

inline const std::vector<std::string>& nasty_texts() {
  static const std::vector<std::string> texts = {
      "1. ledna 2025", "31. 12. 2024", "1.\u00a0ledna", "2) druhý bod", "(1) první", "(@) příklad", "a) písmeno", "A.  velké",
      "i. římská", "xiv) kapitola", "p. o.", "#. mříž", "- odrážka", "+ plus", "* hvězda", "– pomlčka", "-", "+", "*", "=", "#", ">", "|",
      "# nadpis", "#mříž", "## x ##", "C# a F#", "C #", "##", "nadpis {#id .class}", "text {=html}", "`<script>alert(1)</script>`{=html}",
      "<script>alert(1)</script>", "<b onclick=x>tučné</b>", "<!-- poznámka -->", "--> a <!-- b", "<https://evil.example/>", "<jana@example.cz>", "a < b > c",
      "https://www.priklad.cz/a_b_c?x=1&y=2#k", "viz https://www.priklad.cz/_layouts/~jana*x, dále", "http://a.b/\\*c|d", "www.priklad.cz",
      "jana_novakova@priklad.cz", "&lt;script&gt; &amp; &#60; &nbsp; &copy &copy;", "Novák & syn", "\\input{/etc/passwd}",
      "\\newcommand{\\x}{y} \\x", "$x^2$ a $$y$$ a 5 $ za 10 $", "![](/etc/passwd)", "![alt](file:///etc/passwd)",
      "[text](javascript:alert(1))", "[ref]: /etc/passwd", "[ref]", "[text][ref]", "[^1]: poznámka", "[^1]", "^[vložená]", "*[HTML]: zkratka",
      "[@citace2020, s. 33]", "@jana", "---", "***", "___", "===", "- - -", "* * *", "...", "% titul", ": definice", "Table: popisek",
      "table: popisek", "Tabulka: popisek", "a | b", "|---|---|", ":--|--:", "a || b \\| c", "+---+", ":::", "::: {.x}", "~~~", "~~~ {.x}",
      "```", "``` html", "`kód`", "``dva ` kódy``", "~dolní~ H~2~O", "^horní^ x^2^", "~~škrt~~", "~10 osob", "**tučné** *kurzíva*",
      "__tučné__ _kurz_", "a*b*c a_b_c", "2 * 3 * 4", "> citace", "\\", "\\\\", "konec\\", "\\ ", "C:\\Users\\nový", "\"uvozovky\" 'apostrof'",
      "„české“ ‚jednoduché‘", "-- --- ... – — …", "1990--1995", ":smile: :+1: 12:30:45", "{.třída}", "{#id}", "{}", "[]{.x}", "[x]{.y}",
      "]( ](http://x) )", ") ( ] [ } {", "](/etc/passwd)", "!", "![", "pozor!", "<", "a<b>c", "</div>", "<?php echo 1 ?>", "<![CDATA[x]]>",
      "&", "&#", " vedoucí mezera", "koncová mezera ", "dvě  mezery", "tab\tulátor", "    odsazené", "\u00a0mezera pevná\u00a0",
      "mě\u00adkké", "{{ jinja }} ${x} $(x) %s", "=cmd|'/c calc'!A1", "[ ] úkol", "[x] hotovo", "(c) (r) (tm)", "1)", "10.", "1234567890. x",
      "§ 37 odst. 2", "22,3 % osob", "+420 123 456 789", "-5 °C", "😀 👨‍👩‍👧 e\u0301", "中文字", "العربية", "a:", ":a", "\\(x\\) \\[y\\]",
      "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[^[", "\u0301", "\u200d", "a\r\tb", "a\u202eb",
      "\ufeffx", "\xff\xfe", "k\xc3", "\u00ad", "\u2003a\u2003", "\\http://a.b&lt; x", "http://a//\\*", "www.a_b_.cz/~x", "!\\[x](y)", "a_ _b _c_"};
  return texts;
}

inline std::vector<std::string> random_texts(std::size_t count) {
  static const std::vector<std::string> tokens = {
      " ", " ", " ", " ", " ", " ", " ", " ", "a", "b", "1", "2", "ž", "X", "---", "...", "~~", "**", "__", "``", "```", ":::", "1. ", "- ",
      "[^1]", "[^1]: ", "[a]", "[a]: ", "](", "![", "{#a}", "{.b}", "{=html}", "<b>", "</b>", "<!--", "-->", "&lt;", "&#60;", "\\a", "$$",
      "@a", "Table: ", "http://a.b", "a@b.cz", "\u00a0", "\u2014", "(@a)", "i. ", "a) ", "#. ", "* ", "+ ", "> ", "| ", "^[", "_", "*", "`",
      "\\", "[", "]", "(", ")", "!", "#", "|", "<", ">", "&", ":", "~", "\"", "'", "=", "-", "+", ".", "中", "\u00ad", "§", "„"};
  std::mt19937 random(20250331);
  std::vector<std::string> texts(count);
  for (std::string& text : texts) {
    for (std::size_t left = 1 + random() % 14; left > 0; --left) text += tokens[random() % tokens.size()];
  }
  return texts;
}

/// Every pair of ASCII punctuation, in a shape that changes from pair to pair.
inline std::vector<std::string> punctuation_pairs() {
  constexpr std::string_view marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  std::vector<std::string> texts;
  for (const char a : marks) {
    for (const char b : marks) {
      const std::string x(1, a);
      const std::string y(1, b);
      const std::vector<std::string> shapes = {x + y, "a" + x + y + "c", x + "a" + y, x + " " + y, x + y + " c", x + y + "a" + x + y};
      texts.push_back(shapes[texts.size() % shapes.size()]);
    }
  }
  return texts;
}

/// All of them that print anything.
inline std::vector<std::string> printable_texts(std::size_t random_count) {
  std::vector<std::string> all = nasty_texts();
  for (const std::string& text : punctuation_pairs()) all.push_back(text);
  for (const std::string& text : random_texts(random_count)) all.push_back(text);
  std::erase_if(all, [](const std::string& text) { return normalised(text).empty(); });
  return all;
}

}  // namespace kpss::tests
