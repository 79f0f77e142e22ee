// When the programs that publishing calls are missing, fail, hang or are not what they seem.

#include <doctest/doctest.h>

#include "publish/process.hpp"
#include "publish/publish.hpp"
#include "publish_sample.hpp"
#include "support.hpp"
#include "text/failure.hpp"

namespace kpss::tests {

namespace {

namespace fs = std::filesystem;

/// A machine with no programs but those that are put there.
struct Bare {
  TemporaryFolder programs, temporary;

  void put(const std::string& name, const std::string& script) const {
    spit(programs.path() / name, script);
    fs::permissions(programs.path() / name, fs::perms::owner_all);
  }
  Machine machine() const { return {.path = programs.path().string(), .temporary = temporary.path(), .seconds_for_pandoc = 20}; }
};

/// Message and help of the failure, in English; nothing may be left behind.
std::string failure(const Bare& bare, Format format, const Machine& machine, const Wishes& wishes = {}) {
  std::vector<Message> remarks;
  try {
    publish(sample(), format, wishes, machine, remarks);
  } catch (const Failure& failure) {
    CHECK(failure.kind() == Failure::Kind::outside);
    CHECK_FALSE(failure.message().cs.empty());
    CHECK(fs::is_empty(bare.temporary.path()));
    return failure.message().en + "\n" + failure.help().en;
  }
  return "no failure";
}

bool has(const std::string& text, std::string_view what) {
  INFO(text);
  CHECK(text.find(what) != text.npos);
  return text.find(what) != text.npos;
}

const std::string makes_anything = "#!/bin/sh\nfor a in \"$@\"; do case $a in --output=*) echo made > \"${a#--output=}\";; esac; done\n";

}  // namespace

TEST_CASE("a missing program is named with the package that brings it") {
  Bare bare;
  CHECK(has(failure(bare, Format::html, bare.machine()), "apt install pandoc"));
  bare.put("pandoc", makes_anything);
  CHECK(has(failure(bare, Format::pdf, bare.machine()), "apt install weasyprint"));
  CHECK(has(failure(bare, Format::pdf, bare.machine(), {.accessible = true}), "apt install libreoffice-writer-nogui"));
}

TEST_CASE("a program that fails is quoted, without the colours of its terminal") {
  Bare bare;
  bare.put("pandoc", "#!/bin/sh\nprintf '\\033[31mpandoc: the filter said no\\033[0m\\n' >&2; exit 1\n");
  const auto words = failure(bare, Format::docx, bare.machine());
  CHECK(has(words, "failed with 1"));
  CHECK(has(words, "pandoc: the filter said no"));
  CHECK(words.find('\033') == words.npos);
}

TEST_CASE("of many words the last lines are quoted") {
  Bare bare;
  bare.put("pandoc", "#!/bin/sh\ni=0; while [ $i -lt 500 ]; do echo \"line $i\"; i=$((i+1)); done; exit 2\n");
  const auto words = failure(bare, Format::odt, bare.machine());
  CHECK(has(words, "line 499"));
  CHECK(words.find("line 400") == words.npos);
}

TEST_CASE("a program that hangs is ended and named") {
  Bare bare;
  bare.put("pandoc", "#!/bin/sh\necho thinking; while :; do :; done\n");
  auto machine = bare.machine();
  machine.seconds_for_pandoc = 1;
  const auto words = failure(bare, Format::html, machine);
  CHECK(has(words, "did not end within 1 s"));
  CHECK(has(words, "thinking"));
}

TEST_CASE("success without a result is a failure") {
  Bare bare;
  bare.put("pandoc", "#!/bin/sh\nexit 0\n");
  CHECK(has(failure(bare, Format::html, bare.machine()), "pandoc"));
}

TEST_CASE("what cannot be started, or is not what its name says, is told") {
  Bare bare;
  bare.put("pandoc", "#!/nowhere/interpreter\n");
  CHECK(has(failure(bare, Format::html, bare.machine()), "cannot be started"));
  bare.put("pandoc", makes_anything);
  bare.put("weasyprint",
           "\x7f"
           "ELF");
  CHECK(has(failure(bare, Format::pdf, bare.machine()), "is not WeasyPrint"));
}

TEST_CASE("too little memory ends a program, not kpss") {
  Bare bare;
  auto machine = Machine{.temporary = bare.temporary.path(), .memory_for_pandoc_mib = 2};
  CHECK(has(failure(bare, Format::html, machine), "memory"));
  machine = Machine{.temporary = bare.temporary.path(), .memory_for_pdf_mib = 60};
  CHECK(has(failure(bare, Format::pdf, machine), "weasyprint"));
}

TEST_CASE("a folder that cannot be worked in is told") {
  Bare bare;
  CHECK(has(failure(bare, Format::html, {.temporary = "/nowhere/at/all"}), "/nowhere/at/all"));
}

TEST_CASE("without the converter of pictures Word gets its charts all the same, with a remark") {
  Bare bare;
  bare.put("pandoc", makes_anything);
  std::vector<Message> remarks;
  publish(sample(), Format::docx, {}, bare.machine(), remarks);
  publish(sample(), Format::docx, {}, bare.machine(), remarks);
  REQUIRE(remarks.size() == 1);
  CHECK(has(remarks[0].cs, "librsvg2-bin"));
}

TEST_CASE("a document without a date, and one of long ago, are documents") {
  Bare bare;
  auto document = sample();
  std::vector<Message> remarks;
  for (const auto date : {Date{}, Date{1815, 1, 1}}) {
    document.date = date;
    for (const auto format : {Format::docx, Format::odt}) CHECK(publish(document, format, {}, {.temporary = bare.temporary.path()}, remarks).starts_with("PK"));
  }
}

}  // namespace kpss::tests
