// The directory on the web: every link leads somewhere, nothing comes from elsewhere, whatever people write stays text.

#include <nlohmann/json.hpp>
#include <set>

#include "catalogue/entries.hpp"
#include "documents_corpus.hpp"
#include "site/file_names.hpp"
#include "site/html.hpp"
#include "site/inlines.hpp"
#include "site_support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

const std::vector<std::string> towns = {"kojetin", "prerov", "domazlice", "kyjov", "milevsko", "minimal"};

/// Everything that is wrong with a page, in words.
std::vector<std::string> complaints(const std::string& path, const std::string& html, const std::map<std::string, std::set<std::string>>& anchors) {
  std::vector<std::string> found;
  std::map<std::string, int> number;
  std::set<std::string> ids;
  for (const auto& tag : tags_in(html)) {
    ++number[tag.name];
    const auto complain = [&](const std::string& words) { found.push_back(fmt::format("<{}>: {}", tag.name, words)); };
    for (const auto& [name, value] : tag.attributes) {
      if (name.starts_with("on") || name == "style") complain("has " + name);
      if (name == "id" && !ids.insert(value).second) complain("repeats id " + value);
      if (name != "href" && name != "src") continue;
      const bool elsewhere = site::is_safe_target(value);
      if (elsewhere && tag.name != "a") complain("asks " + value);
      if (elsewhere) continue;
      if (value.starts_with('/') || value.find(':') != value.npos) complain("is not relative: " + value);
      const auto target = anchors.find(target_of(path, value));
      if (target == anchors.end()) complain("leads nowhere: " + value);
      else if (const auto mark = value.find('#'); mark != value.npos && !target->second.contains(value.substr(mark + 1))) complain("leads to no place: " + value);
    }
    if (tag.name == "style" || (tag.name == "script" && value_of(tag, "src").empty())) complain("stands in the page");
    if (tag.name == "html" && value_of(tag, "lang").empty()) complain("has no language");
    if (tag.name == "img" && !tag.attributes.contains("alt")) complain("has no alternative");
  }
  for (const auto* once : {"html", "title", "h1", "main", "header", "footer"})
    if (number[once] != 1) found.push_back(fmt::format("{} × <{}>", number[once], once));
  if (html.find("default-src &#39;none&#39;") == html.npos) found.push_back("has no policy");
  return found;
}

void check_pages(const SiteFiles& files) {
  std::map<std::string, std::set<std::string>> anchors;
  std::set<std::string> without_case;
  for (const auto& file : files) {
    CHECK_MESSAGE(without_case.insert(folded(file.first)).second, file.first);
    auto& ids = anchors[file.first];
    if (file.first.ends_with(".html"))
      for (const auto& tag : tags_in(file.second))
        if (const auto id = value_of(tag, "id"); !id.empty()) ids.insert(id);
  }
  for (const auto& file : files)
    if (file.first.ends_with(".html"))
      for (const auto& complaint : complaints(file.first, file.second, anchors)) FAIL_CHECK(file.first << ": " << complaint);
}

std::string service(const std::string& text) {
  return "name: Poskytovatel\nservices:\n  - name: " + nlohmann::json(text).dump() + "\n    mission: " + nlohmann::json(text).dump() + "\n    activities: [" + nlohmann::json(text).dump() + "]\n";
}

}  // namespace

TEST_CASE("site: every link of every example leads to a page and a place, nothing comes from elsewhere") {
  for (const auto& town : towns)
    for (const auto language : {Language::cs, Language::en}) {
      CAPTURE(town);
      check_pages(site_files(repository_of(town), language));
    }
}

TEST_CASE("site: every service has a page of its own and stands in the search") {
  for (const auto& town : towns) {
    CAPTURE(town);
    const auto repository = repository_of(town);
    const auto files = site_files(repository);
    const auto entries = entries_on(repository, {2019, 12, 10});
    std::size_t pages = 0;
    for (const auto& [path, bytes] : files) pages += path.starts_with("sluzby/") && path.ends_with(".html");
    CHECK(pages == entries.size());
    for (const auto& entry : entries) CHECK_MESSAGE(files.contains("sluzby/" + entry.id() + ".html"), entry.id());
    const auto& script = files.at("assets/services.js");
    const auto data = nlohmann::json::parse(script.substr(script.find('{'), script.rfind('}') + 1 - script.find('{')));
    REQUIRE(data["services"].size() == entries.size());
    for (const auto& row : data["services"]) CHECK(files.contains(row[1].get<std::string>()));
  }
}

TEST_CASE("site: the same repository gives the same bytes") { CHECK(site_files(repository_of("kojetin")) == site_files(repository_of("kojetin"))); }

TEST_CASE("site: whatever people write stays text") {
  const auto harmless = site_with({file("organizations/a.yaml", service("Služba"))});
  std::map<std::string, std::size_t> tags;
  for (const auto& [path, bytes] : harmless)
    if (path.ends_with(".html")) tags[path] = tags_in(bytes).size();
  for (const std::string text : {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='alert(1)", "</title><script src=//evil.example>", "</script><svg onload=alert(1)>", "&lt;b&gt; &amp; &#60;", "javascript:alert(1)", "<!-- x", "]]>", "a\\\"b\\u003c"}) {
    CAPTURE(text);
    const auto files = site_with({file("organizations/a.yaml", service(text) + "    id: sluzba\n")});
    check_pages(files);
    for (const auto& one : files)
      if (tags.contains(one.first)) CHECK_MESSAGE(tags_in(one.second).size() == tags[one.first], one.first);
    const auto read = replaced(site::text_of_html(files.at("sluzby/a/sluzba.html")), "\u00a0", " ");
    CHECK(read.find(text) != read.npos);
  }
}

TEST_CASE("site: any text comes back from HTML as it was, in an element and in an attribute") {
  auto texts = nasty_texts();
  for (auto& text : random_texts(300)) texts.push_back(std::move(text));
  for (const auto& text : texts) {
    const auto html = site::html_of(site::element("p", {{"title", text}}, text));
    std::string expected;
    for (const char c : text)
      if ((static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\n' || c == '\t') expected += c;
    CHECK(site::text_of_html(html) == expected + "\n");
    const auto tags = tags_in(html);
    REQUIRE(tags.size() == 1);
    CHECK(site::text_of_html(value_of(tags[0], "title")) == expected);
  }
}

TEST_CASE("site: a link leads to the web, a mailbox or a telephone, or it is text") {
  const auto html = [](const std::string& target) { return site::html_of(site::element("p", {}, site::nodes_of({Link{target, {"x"}}}))); };
  CHECK(html("https://a.example/?a=1&b=2") == "<p><a href=\"https://a.example/?a=1&amp;b=2\">x</a></p>\n");
  for (const auto* target : {"javascript:alert(1)", "data:text/html,x", "//evil.example", "file:///etc/passwd", "#id", "", "JAVASCRIPT:x", " https://x"}) CHECK(html(target) == "<p>x</p>\n");
}

TEST_CASE("site: a secret address is in no file") {
  const auto files = site_with({file("organizations/a.yaml",
                                     "name: Azyl\nservices:\n  - name: Azylový dům\n    type: \"57\"\n    locations:\n      - {name: Vila U Lípy, secret: true, access: zvonek Lípa, transport: zastávka Lipová, address: {street: Tajná 7, town: Kojetín, postal_code: \"75201\"}}\n")});
  CHECK(files.contains("sluzby/a/azylovy-dum.html"));
  CHECK(files.at("sluzby/a/azylovy-dum.html").find("adresa je utajena") != std::string::npos);
  for (const auto& one : files)
    for (const auto* secret : {"Tajná", "U Lípy", "zvonek", "Lipová", "752"}) CHECK_MESSAGE(one.second.find(secret) == std::string::npos, one.first);
}

TEST_CASE("site: a registered service without a type is not called unregistered, the seat of a secret place is not told") {
  const auto files = site_with({file("organizations/a.yaml", "name: A\naddress: {street: Sídelní 7, town: Sídlov}\nservices:\n  - {name: Bez druhu, register_number: \"1234567\", locations: [{secret: true}]}\n  - {name: Klub, locations: [{secret: true}]}\n")});
  check_pages(files);
  CHECK(files.at("druhy/unstated.html").find("Bez druhu") != std::string::npos);
  CHECK(files.at("druhy/other.html").find("Bez druhu") == std::string::npos);
  for (const auto& one : files) CHECK_MESSAGE(one.second.find("Sídlov") == std::string::npos, one.first);
}

TEST_CASE("site: services of one name and services that ended") {
  const auto files = site_with({file("organizations/a.yaml", "name: A\nservices:\n  - {name: Klub}\n  - {name: klub}\n  - {name: \"!!!\"}\n  - {name: Stará, to: 2018-12-31}\n  - {name: Con}\n")});
  for (const auto* path : {"sluzby/a/klub.html", "sluzby/a/klub-2.html", "sluzby/a/x.html", "sluzby/a/con-1.html"}) CHECK_MESSAGE(files.contains(path), path);
  CHECK(!files.contains("sluzby/a/stara.html"));
  check_pages(files);
}

TEST_CASE("site: a page in one language says where a text is in another") {
  const auto files = site_with({file("organizations/a.yaml", service("Služba"))}, Language::en);
  const auto& page = files.at("services/a/sluzba.html");
  CHECK(page.find("<html lang=\"en\">") != page.npos);
  CHECK(page.find("<h1 lang=\"cs\">Služba</h1>") != page.npos);
  CHECK(page.find("lang=\"cs\" class=\"lead\"") + page.find("class=\"lead\" lang=\"cs\"") != page.npos + page.npos);
}

TEST_CASE("site: a directory without services has its pages too") { check_pages(site_with({})); }

TEST_CASE("site: names of files are safe on any disk and never alike") {
  site::FileNames names;
  CHECK(names.take("seniori") == "seniori");
  CHECK(names.take("Senioři") == "seniori-2");
  CHECK(names.take("SENIORI") == "seniori-3");
  CHECK(names.take("con") == "con-1");
  CHECK(names.take("lpt1.txt") == "lpt1.txt-1");
  CHECK(names.take("../../etc/passwd") == "etc-passwd");
  CHECK(names.take("…") == "x");
  CHECK(names.take("a.") == "a");
  CHECK(names.take(std::string(500, 'a')).size() <= 80);
  CHECK(site::relative("sluzby/a/b.html", "obce/kojetin.html") == "../../obce/kojetin.html");
  CHECK(site::relative("index.html", "obce.html") == "obce.html");
}

}  // namespace kpss::tests
