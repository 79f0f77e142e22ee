#include "site/page.hpp"

#include <fmt/format.h>

#include "site/file_names.hpp"
#include "words/site.hpp"

namespace kpss::site {
namespace {

namespace phrase = words::in_site;

/// Nothing from elsewhere, nothing that stands in the page itself; a page that somebody slipped a script into would not run it.
constexpr std::string_view policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
constexpr std::string_view first_page = "index.html";

class Frame {
 public:
  Frame(const Directory& directory, const Page& page) : directory_(directory), page_(page), wording_(directory.wording) {}

  Element html() const {
    return element("html", {{"lang", std::string(wording_.language == Language::cs ? "cs" : "en")}}, head(),
                   element("body", {}, element("a", {{"class", "skip"}, {"href", "#content"}}, wording_.text(phrase::skip)), header(), main(), footer()));
  }

 private:
  std::string to(std::string_view path) const { return relative(page_.path, path); }
  bool is_first() const { return page_.path == first_page; }

  Element head() const {
    const auto named = page_.of.empty() ? page_.title : page_.title + ", " + page_.of;
    const auto title = is_first() ? directory_.title : wording_.text(phrase::title_within, named, directory_.title);
    const auto icon = directory_.logo_path.empty() ? "assets/icon.svg" : directory_.logo_path;
    auto head = element("head", {}, element("meta", {{"charset", "utf-8"}}), element("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", std::string(policy)}}),
                        element("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}}), element("meta", {{"name", "referrer"}, {"content", "no-referrer"}}),
                        element("title", {}, title), element("link", {{"rel", "icon"}, {"href", to(icon)}}), element("link", {{"rel", "stylesheet"}, {"href", to("assets/site.css")}}));
    if (!page_.description.empty()) add(head.content, element("meta", {{"name", "description"}, {"content", page_.description}}));
    if (page_.searches)
      for (const auto* script : {"assets/services.js", "assets/search.js"}) add(head.content, element("script", {{"src", to(script)}, {"defer"}}));
    return head;
  }

  Element header() const {
    auto name = element("a", {{"class", "site-name"}, {"href", to(first_page)}});
    if (!directory_.logo_path.empty()) add(name.content, element("img", {{"src", to(directory_.logo_path)}, {"alt"}, {"class", "logo"}}));
    add(name.content, element("span", in_their_language(wording_), element("strong", {}, directory_.title), element("span", {{"class", "publisher"}}, directory_.publisher)));
    return element("header", {{"class", "site-header"}}, element("div", {{"class", "within"}}, std::move(name)), menu());
  }

  Element menu() const {
    auto list = element("ul");
    const auto item = [&](const std::string& path, Phrase title) {
      Attributes link{{"href", to(path)}};
      if (path == page_.path) link.push_back({"aria-current", "page"});
      add(list.content, element("li", {}, element("a", std::move(link), wording_.text(title))));
    };
    item(std::string(first_page), phrase::home);
    item(directory_.services_path, phrase::services_a_z);
    for (const auto* topics : {&directory_.situations, &directory_.providers, &directory_.municipalities, &directory_.types})
      if (!topics->all.empty()) item(topics->path, topics->title);
    item(directory_.about_path, phrase::about);
    return element("nav", {{"class", "menu"}, {"aria-label", wording_.text(phrase::main_menu)}}, std::move(list));
  }

  Element trail() const {
    auto list = element("ol", {}, element("li", {}, element("a", {{"href", to(first_page)}}, wording_.text(phrase::home))));
    for (const auto& crumb : page_.trail) add(list.content, element("li", {}, element("a", in_language_of(wording_, crumb.theirs, {{"href", to(crumb.path)}}), crumb.title)));
    add(list.content, element("li", {}, element("span", in_language_of(wording_, page_.theirs, {{"aria-current", "page"}}), page_.title)));
    return element("nav", {{"class", "trail"}, {"aria-label", wording_.text(phrase::you_are_here)}}, std::move(list));
  }

  Element main() const {
    auto main = element("main", {{"id", "content"}, {"tabindex", "-1"}});
    if (!is_first()) add(main.content, trail());
    add(main.content, element("h1", in_language_of(wording_, page_.theirs), page_.title));
    add(main.content, page_.lead);
    add(main.content, page_.content);
    return main;
  }

  Element footer() const {
    auto line = element("p");
    for (const auto& part : {directory_.publisher.empty() ? std::string() : wording_.text(phrase::published_by, directory_.publisher), directory_.data_of})
      if (!part.empty()) add(line.content, element("span", {}, part));
    auto links = element("p");
    for (const auto& [anchor, title] : {std::pair(std::string_view("accessibility"), phrase::accessibility), {"open-data", phrase::open_data}, {"imprint", phrase::imprint}})
      if (anchor != "open-data" || !directory_.subject.data.empty()) add(links.content, element("a", {{"href", to(directory_.about_path) + "#" + std::string(anchor)}}, wording_.text(title)));
    return element("footer", {{"class", "site-footer"}}, element("div", {{"class", "within"}}, std::move(line), std::move(links)));
  }

  const Directory& directory_;
  const Page& page_;
  const Wording& wording_;
};

}  // namespace

SiteFile framed(const Directory& directory, const Page& page) { return {page.path, "<!DOCTYPE html>\n" + html_of(Frame(directory, page).html())}; }

}  // namespace kpss::site
