#include "publish/book_pages.hpp"

#include <fmt/format.h>

#define POINTERHOLDER_TRANSITION 4  // Ours are std::shared_ptr, as those of any newer libqpdf.
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "text/failure.hpp"

namespace kpss {
namespace {

constexpr std::size_t pages_a_sheet = 4;

using Pages = std::vector<QPDFPageObjectHelper>;

Pages pages_of(QPDF& pdf) { return QPDFPageDocumentHelper(pdf).getAllPages(); }

void open(QPDF& pdf, const std::string& bytes) {
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("book", bytes.data(), bytes.size());
}

/// The same pages give the same bytes.
std::string written(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setCompressStreams(true);
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// What qpdf throws, as a failure of the outside world.
template <class Work>
std::string carried_out(const Work& work) {
  try {
    return work();
  } catch (const std::exception& error) {
    throw Failure(Failure::Kind::outside, say("stránky PDF nelze uspořádat: {}", "the pages of the PDF cannot be arranged: {}", error.what()));
  }
}

QPDFObjectHandle::Rectangle size_of(QPDFPageObjectHelper page) { return page.getMediaBox().getArrayAsRectangle(); }

QPDFObjectHandle empty_page(QPDF& pdf, double width, double height) {
  return pdf.makeIndirectObject(QPDFObjectHandle::parse(fmt::format("<< /Type /Page /MediaBox [ 0 0 {:.4f} {:.4f} ] /Resources << >> >>", width, height)));
}

/// One side of a sheet. A page of a book is left on the left half, and the other on the right.
void add_side(QPDF& sheets, const Pages& pages, std::pair<std::size_t, std::size_t> numbers, double width, double height) {
  auto side = empty_page(sheets, 2 * width, height);
  auto forms = QPDFObjectHandle::newDictionary();
  std::string content;
  double left = 0;
  for (const auto number : {numbers.first, numbers.second}) {
    auto page = pages[number - 1];
    const auto name = fmt::format("/Page{}", number);
    forms.replaceKey(name, sheets.copyForeignObject(page.getFormXObjectForPage()));
    content += fmt::format("q 1 0 0 1 {:.4f} 0 cm {} Do Q\n", left, name);
    left += width;
  }
  side.getKey("/Resources").replaceKey("/XObject", forms);
  side.replaceKey("/Contents", QPDFObjectHandle::newStream(&sheets, content));
  QPDFPageDocumentHelper(sheets).addPage(side, false);
}

/// Who made it, when, and in which language: what a file says of itself.
void take_over_properties(QPDF& from, QPDF& to) {
  if (auto info = from.getTrailer().getKey("/Info"); info.isIndirect()) to.getTrailer().replaceKey("/Info", to.copyForeignObject(info));
  if (auto language = from.getRoot().getKey("/Lang"); language.isString()) to.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language.getStringValue()));
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> sides_of_sheets(std::size_t pages) {
  std::vector<std::pair<std::size_t, std::size_t>> sides;
  for (std::size_t low = 1, high = pages; low < high; ++low, --high) sides.push_back(low % 2 == 1 ? std::pair(high, low) : std::pair(low, high));
  return sides;
}

std::string filled_to_sheets(const std::string& bytes) {
  return carried_out([&] {
    QPDF pdf;
    open(pdf, bytes);
    const auto pages = pages_of(pdf);
    if (pages.size() % pages_a_sheet == 0) return bytes;
    const auto size = size_of(pages.back());
    QPDFPageDocumentHelper document(pdf);
    for (auto count = pages.size(); count % pages_a_sheet != 0; ++count) document.addPage(empty_page(pdf, size.urx - size.llx, size.ury - size.lly), false);
    return written(pdf);
  });
}

std::string imposed(const std::string& bytes) {
  const auto whole = filled_to_sheets(bytes);
  return carried_out([&] {
    QPDF pdf, sheets;
    open(pdf, whole);
    sheets.emptyPDF();
    const auto pages = pages_of(pdf);
    const auto size = size_of(pages.front());
    for (const auto& side : sides_of_sheets(pages.size())) add_side(sheets, pages, side, size.urx - size.llx, size.ury - size.lly);
    take_over_properties(pdf, sheets);
    return written(sheets);
  });
}

}  // namespace kpss
