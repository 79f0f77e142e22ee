#include "model/plan.hpp"

#include "text/grammar.hpp"

namespace kpss {
namespace {

/// The forms of a word that kpss does not know.
struct WrittenForms {
  Origin origin;
  std::string one;
  std::string few;
  std::string many;
};

constexpr auto describe(Type<WrittenForms>) {
  return record("level-name", {"tvary slova", "forms of a word"}, {"Tvary slova, které kpss nezná: 1 okruh, 2 okruhy, 5 okruhů.", "Forms of a word that kpss does not know: 1 okruh, 2 okruhy, 5 okruhů."},
                field("one", &WrittenForms::one, {"jeden", "one"}, {"Tvar po čísle 1.", "The form after 1."}), field("few", &WrittenForms::few, {"dva", "few"}, {"Tvar po číslech 2 až 4.", "The form after 2 to 4."}),
                field("many", &WrittenForms::many, {"pět", "many"}, {"Tvar po číslech od 5.", "The form after 5 and more."}));
}

}  // namespace

Shape Codec<LevelName>::shape() { return {{}, {}, {}, Either{{shape_of<std::string>, shape_of<WrittenForms>}}}; }

bool Codec<LevelName>::read(yaml::View node, LevelName& out, Decoder& decoder) {
  if (node.kind() == yaml::Kind::mapping) {
    WrittenForms forms;
    if (!Codec<WrittenForms>::read(node, forms, decoder)) return false;
    out = {forms.one, forms.few, forms.many};
    return true;
  }
  std::string word;
  if (!Codec<std::string>::read(node, word, decoder)) return false;
  const auto forms = forms_of_level(word);
  out = forms ? LevelName{word, forms->few, forms->many} : LevelName{word, {}, {}};
  return true;
}

}  // namespace kpss
