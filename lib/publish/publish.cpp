#include "publish/publish.hpp"

#include "archive/zip_times.hpp"
#include "documents/markdown.hpp"
#include "publish/book_office.hpp"
#include "publish/book_pages.hpp"
#include "publish/house_docx.hpp"
#include "publish/pdf_times.hpp"
#include "publish/tools.hpp"
#include "text/embedded.hpp"

namespace kpss {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;

void lay_out(const Style& style, const PrivateFolder& folder) {
  if (!style.css.empty()) folder.write(style_css, style.css);
  if (!style.logo.empty()) folder.write(style_logo(style), style.logo);
}

/// `document.docx`, with the styles of the house where it has its own.
void make_docx(const Workplace& workplace, const Document& document) {
  const auto& [machine, folder, epoch, style, book] = workplace;
  HouseDocx house;
  if (book) folder.write("share/reference.docx", reference_of_book(folder.read("share/reference.docx")));
  if (!style.reference_docx.empty()) {
    house = house_docx(style.reference_docx, folder.read("share/reference.docx"));
    folder.write(style_docx, house.bytes);
  }
  run_pandoc(workplace, Format::docx);
  const bool logo = !style.logo.empty() && !document.brief;
  if (logo || !house.renamed.empty()) folder.write("document.docx", finished_docx(folder.read("document.docx"), house, logo));
  if (book) folder.write("document.docx", docx_of_book(folder.read("document.docx"), *book));
}

void lay_out(const Document& document, const PrivateFolder& folder) {
  for (const auto& resource : embedded_resources()) folder.write("share/" + std::string(resource.path), resource.bytes);
  folder.write("document.md", pandoc_markdown(document));
  folder.write("document.json", pandoc_metadata(document));
  const auto pictures = [&](const Blocks& blocks, const auto& self) -> void {
    for (const auto& block : blocks) {
      if (const auto* figure = std::get_if<Figure>(&block.form)) folder.write(figure->name + ".svg", figure->svg);
      if (const auto* division = std::get_if<Division>(&block.form)) self(division->content, self);
      if (const auto* list = std::get_if<List>(&block.form))
        for (const auto& item : list->items) self(item, self);
    }
  };
  pictures(document.blocks, pictures);
}

/// A remark is made once, however many formats call for it.
void remark(std::vector<Message>& remarks, Message message) {
  for (const auto& made : remarks)
    if (made.en == message.en) return;
  remarks.push_back(std::move(message));
}

void remark_on_machine(Format format, const Wishes& wishes, const Document& document, const Machine& machine, std::vector<Message>& remarks) {
  if (format == Format::pdf && !wishes.accessible && document.language == Language::cs && !has_czech_hyphenation())
    remark(remarks, say("slova se v PDF nedělí, chybějí české vzory dělení: `apt install hyphen-cs`", "the PDF is not hyphenated, the Czech patterns are missing: `apt install hyphen-cs`"));
  if ((format == Format::docx || wishes.accessible) && !has_program(machine, "rsvg-convert"))
    remark(remarks, say("starší Word grafy neukáže, chybí převod do PNG: `apt install librsvg2-bin`", "older versions of Word will not show the charts, the conversion to PNG is missing: `apt install librsvg2-bin`"));
}

std::string bound(std::string pdf, const Document& document, const Wishes& wishes) {
  if (!document.book) return pdf;
  return wishes.booklet ? imposed(pdf) : filled_to_sheets(pdf);
}

}  // namespace

std::string publish(const Document& document, Format format, const Wishes& wishes, const Machine& machine, std::vector<Message>& remarks) {
  if (format == Format::markdown) return plain_markdown(document);
  remark_on_machine(format, wishes, document, machine, remarks);
  const PrivateFolder folder(machine.temporary);
  lay_out(document, folder);
  lay_out(wishes.style, folder);
  const Workplace workplace{machine, folder, document.date ? document.date.days() * seconds_a_day + seconds_a_day / 2 : 0, wishes.style, document.book};
  if (format == Format::pdf && wishes.accessible) {
    make_docx(workplace, document);
    run_libreoffice(workplace);
    auto bytes = folder.read("document.pdf");
    set_pdf_times(bytes, Date::from_days(workplace.epoch / seconds_a_day));
    return bound(std::move(bytes), document, wishes);
  }
  if (format == Format::docx)
    make_docx(workplace, document);
  else
    run_pandoc(workplace, format == Format::pdf ? Format::html : format);
  switch (format) {
    case Format::pdf: run_weasyprint(workplace); return bound(folder.read("document.pdf"), document, wishes);
    case Format::html: return folder.read("document.html");
    case Format::docx: return folder.read("document.docx");
    case Format::odt: {
      auto bytes = folder.read("document.odt");
      if (document.book) bytes = odt_of_book(bytes, *document.book);
      set_zip_times(bytes);
      return bytes;
    }
    case Format::markdown: break;
  }
  return {};
}

}  // namespace kpss
