#include "publish/tools.hpp"

#include <csignal>
#include <cstdio>
#include <cstring>

#include "documents/markdown.hpp"
#include "publish/process.hpp"
#include "text/failure.hpp"

namespace kpss {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_lines_shown = 12;
constexpr int seconds_for_libreoffice = 180;

/// A program by its name, the Debian package that brings it, and what it is for.
struct Program {
  std::string_view name;
  std::string_view package;
};
constexpr Program pandoc{"pandoc", "pandoc"};
constexpr Program weasyprint{"weasyprint", "weasyprint"};
constexpr Program libreoffice{"soffice", "libreoffice-writer-nogui"};

fs::path find(const Program& program, const Machine& machine) {
  if (const auto path = find_program(program.name, machine.path)) return *path;
  throw Failure(Failure::Kind::outside, say("program `{}` není nainstalován", "the program `{}` is not installed", program.name),
                say("v Debianu: `apt install {}`, ve zdrojích kpss `make setup`", "on Debian: `apt install {}`, in the sources of kpss `make setup`", program.package));
}

std::string last_lines(const std::string& words) {
  auto at = words.size();
  while (at > 0 && (words[at - 1] == '\n' || words[at - 1] == ' ')) --at;
  const auto end = at;
  for (std::size_t lines = 0; at > 0; --at)
    if (words[at - 1] == '\n' && ++lines == most_lines_shown) break;
  std::string shown;
  for (const char c : words.substr(at, end - at)) {
    if (c == '\n')
      shown += "\n    ";
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F)
      shown += c;
  }
  return shown;
}

[[noreturn]] void fail(const Program& program, const Ended& ended, int seconds) {
  const auto words = last_lines(ended.words);
  const auto help = words.empty() ? Message{} : say("program hlásí:\n    {}", "it says:\n    {}", words);
  switch (ended.how) {
    case Ended::How::timed_out:
      throw Failure(Failure::Kind::outside, say("program `{}` nedoběhl do {} s a byl ukončen", "the program `{}` did not end within {} s and was stopped", program.name, seconds), help);
    case Ended::How::killed:
      throw Failure(Failure::Kind::outside, say("program `{}` skončil signálem {} ({})", "the program `{}` ended by signal {} ({})", program.name, ended.code, strsignal(ended.code)), help);
    case Ended::How::not_started:
      throw Failure(Failure::Kind::outside, say("program `{}` nelze spustit: {}", "the program `{}` cannot be started: {}", program.name, std::strerror(ended.code)));
    case Ended::How::exited: break;
  }
  if (program.name == pandoc.name && ended.code == 251) throw Failure(Failure::Kind::outside, say("program `pandoc` překročil povolenou paměť", "the program `pandoc` exceeded the memory it is allowed"), help);
  throw Failure(Failure::Kind::outside, say("program `{}` skončil chybou {}", "the program `{}` failed with {}", program.name, ended.code), help);
}

Order order_for(const fs::path& program, const Workplace& workplace, int seconds) {
  Order order{.program = program, .folder = workplace.folder.path(), .seconds = seconds};
  order.environment = {{"PATH", workplace.machine.path}, {"LC_ALL", "C.UTF-8"}, {"HOME", workplace.folder.path().string()}, {"TMPDIR", workplace.folder.path().string()}, {"TZ", "UTC"}, {"SOURCE_DATE_EPOCH", std::to_string(workplace.epoch)}};
  return order;
}

void carry_out(const Program& program, const Order& order, const Workplace& workplace, std::string_view result) {
  const auto ended = run(order);
  if (!ended.well() || !workplace.folder.has(result)) fail(program, ended, order.seconds);
}

/// The interpreter that the distribution runs WeasyPrint with; another Python on the path need not have it.
fs::path python_of(const fs::path& script) {
  std::string line;
  if (std::FILE* file = std::fopen(script.c_str(), "rb")) {
    char buffer[256];
    line.assign(buffer, std::fread(buffer, 1, sizeof buffer, file));
    std::fclose(file);
  }
  line = line.substr(0, line.find('\n'));
  if (line.starts_with("#!") && fs::path(line.substr(2)).filename().string().starts_with("python")) return line.substr(2);
  throw Failure(Failure::Kind::outside, say("`{}` není WeasyPrint, jak jej instaluje Debian", "`{}` is not WeasyPrint as Debian installs it", script.generic_string()), say("v Debianu: `apt install weasyprint`", "on Debian: `apt install weasyprint`"));
}

std::string file_url(const fs::path& path) {
  std::string url = "file://";
  for (const char c : path.string()) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::strchr("/-._~", c);
    url += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return url;
}

}  // namespace

void run_pandoc(const Workplace& workplace, Format format) {
  const auto& machine = workplace.machine;
  std::string name, extension;
  for (const auto& row : formats())
    if (row.format == format) name = row.name, extension = row.extension;
  auto order = order_for(find(pandoc, machine), workplace, machine.seconds_for_pandoc);
  const auto output = "document" + extension;
  order.arguments = {"+RTS", "-M" + std::to_string(machine.memory_for_pandoc_mib) + "M", "-RTS", "--from=" + std::string(pandoc_reader), "--to=" + (format == Format::html ? "html5" : name), "--standalone", "--wrap=none",
                     "--data-dir=share", "--lua-filter=share/kpss.lua", "--metadata-file=document.json", "--output=" + output, "document.md"};
  if (format == Format::html)
    order.arguments.insert(order.arguments.end(), {"--template=share/template.html5", "--self-contained", "--css=share/report.css", "--css=share/screen.css", "--css=share/print.css"});
  else
    order.arguments.insert(order.arguments.end(), {"--reference-doc=" + (format == Format::docx && workplace.folder.has(style_docx) ? std::string(style_docx) : "share/reference" + extension),
                                                   "--dpi=200"});  // Of the dots that older versions of Word show.
  if (format == Format::html && workplace.book) order.arguments.insert(order.arguments.end(), {"--css=share/book.css", workplace.book->paper == Paper::a4 ? "--css=share/book-a4.css" : "--css=share/book-a5.css"});
  if (format == Format::html && workplace.folder.has(style_css)) order.arguments.push_back("--css=" + std::string(style_css));
  if (!workplace.style.logo.empty()) order.arguments.insert(order.arguments.end(), {"--metadata=logo-file:" + style_logo(workplace.style), "--metadata=logo-alternative:" + workplace.style.logo_alternative});
  carry_out(pandoc, order, workplace, output);
}

void run_weasyprint(const Workplace& workplace) {
  const auto& machine = workplace.machine;
  constexpr std::uintmax_t bytes_a_second = 4'000;  // Twice as slow as measured, on top of a minute.
  std::error_code error;
  const auto size = fs::file_size(workplace.folder.path() / "document.html", error);
  const int seconds = machine.seconds_for_pdf != 0 ? machine.seconds_for_pdf : 60 + static_cast<int>((error ? 0 : size) / bytes_a_second);
  auto order = order_for(python_of(find(weasyprint, machine)), workplace, seconds);
  order.memory_mib = machine.memory_for_pdf_mib;
  order.arguments = {"-I", "share/weasyprint_safe.py", "document.html", "document.pdf"};
  carry_out(weasyprint, order, workplace, "document.pdf");
}

void run_libreoffice(const Workplace& workplace) {
  auto order = order_for(find(libreoffice, workplace.machine), workplace, seconds_for_libreoffice);
  order.arguments = {"-env:UserInstallation=" + file_url(workplace.folder.path() / "profile"), "--headless", "--norestore", "--convert-to", R"(pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}})", "document.docx"};
  carry_out(libreoffice, order, workplace, "document.pdf");
}

bool has_czech_hyphenation() {
  std::error_code error;
  return fs::exists("/usr/share/hyphen/hyph_cs_CZ.dic", error);
}

bool has_program(const Machine& machine, std::string_view name) { return find_program(name, machine.path).has_value(); }

}  // namespace kpss
