// textDocument/prepareRename and rename: an id in all files that say it, and the name of the file where that is the id.

#include <algorithm>

#include "editor/answers/answers.hpp"
#include "editor/answers/edits.hpp"
#include "editor/place/number.hpp"
#include "editor/place/pointed.hpp"
#include "model/kinds.hpp"
#include "narrative/narrative.hpp"
#include "text/failure.hpp"
#include "text/plain.hpp"
#include "yaml/rewrite.hpp"

namespace kpss::editor {
namespace {

/// Kinds whose files are called as people wish; the others are called by a year or a day, or there is one of them.
constexpr std::string_view renamed_by_file[] = {"group", "organization", "plan", "measure", "meeting", "process", "project", "analysis", "survey", "document"};

Failure refusal(Message message) { return {Failure::Kind::usage, std::move(message)}; }

bool named_by_number(const Named& named) { return named.kind == "goal" || named.kind == "priority"; }

/// Numbers are as free as the plan prints them: `C1-O2`, `1.5a`.
bool is_number(std::string_view text) { return !text.empty() && text.size() <= 30 && text.front() != ' ' && text.back() != ' ' && text.find_first_of("\n\r\t") == text.npos; }

/// Where only one thing is meant by the word under the cursor.
const Named& the_one(const Under& under) {
  if (under.named.empty())
    throw under.mention ? refusal(say("`{}` nikam nevede, není co přejmenovat", "`{}` leads nowhere, there is nothing to rename", under.mention->id))
                        : refusal(say("zde není označení, které by šlo přejmenovat", "there is no id here that could be renamed"));
  if (under.named.size() > 1) throw refusal(say("`{}` označuje více záznamů; přejmenujte je jednotlivě v jejich souborech", "`{}` names several records; rename them one by one in their files", under.named.front()->id));
  const auto& named = *under.named.front();
  if (named.by_file && std::find(std::begin(renamed_by_file), std::end(renamed_by_file), named.kind) == std::end(renamed_by_file))
    throw refusal(say("tento soubor nese jméno podle svého místa, přejmenovat nejde", "this file is named by its place and cannot be renamed"));
  return named;
}

/// The part of a reference that is the id: of `2018-2019/1.1.2` what stands behind the slash.
Span span_of_id(const Under& under) {
  auto span = under.spot->node.span();
  const auto text = under.text->source.text();
  if (under.spot->node.quoted() && span.end > span.begin + 1) ++span.begin, --span.end;
  if (const auto slash = text.substr(span.begin, span.end - span.begin).rfind('/'); slash != text.npos && under.mention && under.mention->to == "measure-elsewhere") span.begin += slash + 1;
  return span;
}

/// An id as it stands in a file, in its quotes where somebody put it in some or where others would take it for a number.
std::vector<Replacement> rewritten_id(yaml::View node, const std::string& id) {
  auto needed = yaml::rewritten(node, yaml::text(id));
  const auto as_it_was = yaml::rewritten(node, yaml::text(std::string(node.scalar())));
  const bool wished = node.quoted() && !as_it_was.empty() && !as_it_was.front().text.starts_with('"') && !as_it_was.front().text.starts_with('\'');
  if (wished && !needed.empty() && needed.front().text == id) {
    const char quote = node.document().source->text()[node.begin()];
    needed.front().text = quote + id + quote;
  }
  return needed;
}

class Renaming {
 public:
  Renaming(const Named& named, const Project& project, const std::string& to) : named_(named), project_(project), to_(to) {}

  Edits edits() {
    for (const auto* mention : project_.names.mentions_of(named_)) put(mention->node, mention->to == "measure-elsewhere" ? named_.plan + "/" + to_ : to_);
    if (named_.node) put(named_.node, to_);
    if (named_.by_file) rename_file();
    if (named_.kind == "organization" || named_.kind == "group" || named_.kind == "realizer") rename_monitoring();
    in_narratives();
    return std::move(edits_);
  }

 private:
  void put(yaml::View node, const std::string& id) {
    const auto fix = rewritten_id(node, id);
    if (fix.empty())
      throw refusal(say("{}: `{}` nelze přepsat na místě", "{}: `{}` cannot be rewritten in place", node.document().source->path(), node.scalar()));
    edits_.add(fix);
  }

  void rename_file() {
    if (named_.kind == "plan") {
      // Everything of the plan lies in its folder, and measures are named with it elsewhere.
      for (const auto& measure : project_.names.all())
        if (measure.kind == "measure" && measure.plan == named_.id)
          for (const auto* mention : project_.names.mentions_of(measure))
            if (mention->to == "measure-elsewhere") put(mention->node, to_ + "/" + measure.id);
      return edits_.rename("plans/" + named_.id, "plans/" + to_);
    }
    if (const auto* measure = project_.repository.find<Measure>(named_.id, named_.plan); named_.kind == "measure" && measure) {
      const auto number = node_of(*measure, &Measure::number);
      if (const auto fresh = number_after(measure->number.text, named_.id, to_); number && fresh != measure->number.text) put(number, fresh);
    }
    edits_.rename(kpss::path_of(named_.kind, named_.id, named_.plan), kpss::path_of(named_.kind, to_, named_.plan));
  }

  /// A sheet of the monitoring is called by its realizer: `plans/2018-2019/monitoring/2019/msss.yaml`.
  void rename_monitoring() {
    for (const auto& path : project_.repository.paths()) {
      const auto place = place_of(path);
      if (place.kind != "monitoring" || !place.id.ends_with("/" + named_.id) || (!named_.plan.empty() && place.plan != named_.plan)) continue;
      edits_.rename(path, path.substr(0, path.rfind('/') + 1) + to_ + ".yaml");
    }
  }

  /// `{{measures:realizer=msss}}` in the text of a report.
  void in_narratives() {
    for (const auto& narrative : project_.repository.narratives()) {
      const auto text = narrative.source->text();
      for (auto open = text.find("{{"); open != text.npos; open = text.find("{{", open + 2)) {
        const auto close = text.find("}}", open);
        if (close == text.npos) break;
        in_figure(*narrative.source, open, close, narrative.plan);
      }
    }
  }
  void in_figure(const Source& source, std::size_t open, std::size_t close, const std::string& plan) {
    const auto figure = source.text().substr(open, close - open);
    if (const auto told = condition(figure, "plan"); named_.kind != "plan" && !named_.plan.empty() && named_.plan != (told.empty() ? std::string_view(plan) : told)) return;
    if (named_.kind == "indicator" && condition(figure, "measure") != named_.within) return;
    std::vector<std::string> keys{named_.kind == "code" && named_.within == "target-groups" ? "target-group" : named_.kind};
    if (named_.kind == "organization" || named_.kind == "group") keys.push_back("realizer");
    for (const auto& key : keys)
      if (const auto value = condition(figure, key); value == named_.id) {
        const auto begin = static_cast<std::size_t>(value.data() - source.text().data());
        edits_.add(Replacement{{&source, begin, begin + value.size()}, to_});
      }
  }
  /// The id of a condition of a figure: `msss` in `{{measures:realizer=msss}}`.
  static std::string_view condition(std::string_view figure, const std::string& key) {
    for (auto at = figure.find(key + "="); at != figure.npos; at = figure.find(key + "=", at + 1))
      if (at > 0 && std::string_view(":, ").find(figure[at - 1]) != std::string_view::npos) {
        const auto begin = at + key.size() + 1;
        return figure.substr(begin, figure.find_first_of(",} \n", begin) - begin);
      }
    return {};
  }

  const Named& named_;
  const Project& project_;
  const std::string& to_;
  Edits edits_;
};

/// Throws Failure where the new id is none, or is somebody's.
void check_new_id(const Named& named, const Project& project, const std::string& to) {
  const auto language = project.language;
  if (named_by_number(named) ? !is_number(to) : named.kind == "code" ? to.empty() || seen(to) != to : !is_id(to))
    throw refusal(say("`{}` nemůže být označením; to má jen malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`", "`{}` cannot be an id; it has only lower-case letters a to z, digits, a dot, `-` and `_`", to));
  const bool realizes = named.kind == "organization" || named.kind == "group" || named.kind == "realizer";
  for (const auto& other : project.names.all()) {
    const bool same_kind = other.kind == named.kind || (realizes && (other.kind == "organization" || other.kind == "group" || other.kind == "realizer"));
    const bool same_plan = other.plan == named.plan || named.kind == "plan" || other.plan.empty() || named.plan.empty();
    if (other.id == to && same_kind && same_plan && other.within == named.within)
      throw refusal(say("označení `{}` už má {}: {}", "the id `{}` is taken by {}: {}", to, other.label.in(language), other.title.empty() ? other.id : other.title));
  }
}

}  // namespace

Json prepare_rename(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed) return nullptr;
  const auto under = what_is_under(*pointed);
  if (!under.spot) return nullptr;
  const auto& named = the_one(under);
  const auto at = span_of_id(under);
  return {{"range", range_of(at, workspace.client.units)}, {"placeholder", named.id}};
}

Json rename(Workspace& workspace, const Json& params) {
  const auto to = params.at("newName").get<std::string>();
  const auto pointed = pointed_at(workspace, params);
  if (!pointed) return nullptr;
  const auto under = what_is_under(*pointed);
  const auto& named = the_one(under);
  const auto& project = *pointed->project;
  if (to == named.id) return nullptr;
  check_new_id(named, project, to);
  if (!project.broken.empty())
    throw refusal(say("`{}` teď nelze přečíst, a tak nelze najít vše, co se má přejmenovat; nejprve jej opravte", "`{}` cannot be read now, so not all that is to be renamed can be found; mend it first", project.broken.front()));
  if (named.by_file && !workspace.client.renames_files)
    throw refusal(say("tento editor neumí přejmenovat soubor, a označení je jeho jméno", "this editor cannot rename a file, and the id is the name of one"));
  return Renaming(named, project, to).edits().json(project, workspace);
}

}  // namespace kpss::editor
