# embed(NAME PATTERN [FILE…]): makes `std::span<const Embedded> embedded_NAME()` of all files below that match, in the order of their
# paths, and of single files, which the build may make, by their names. Their bytes go through `.incbin`, so a file of any size and content compiles at once.
set(embedded_sources "")
function(embed name pattern)
  cmake_path(GET pattern PARENT_PATH folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS "${pattern}")
  list(SORT files)
  set(bytes "")
  set(rows "")
  set(number 0)
  foreach(file IN LISTS files ARGN)
    if(file IN_LIST ARGN)
      cmake_path(GET file FILENAME path)
    else()
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${folder}" OUTPUT_VARIABLE path)
    endif()
    set(symbol "kpss_embedded_${name}_${number}")
    string(APPEND bytes
      "asm(\".section .rodata\\n${symbol}_begin:\\n.incbin \\\"${file}\\\"\\n${symbol}_end:\\n.byte 0\\n.previous\\n\");\n"
      "extern \"C\" const char ${symbol}_begin[], ${symbol}_end[];\n")
    string(APPEND rows "      {\"${path}\", {${symbol}_begin, static_cast<std::size_t>(${symbol}_end - ${symbol}_begin)}},\n")
    math(EXPR number "${number} + 1")
  endforeach()
  set(source "${CMAKE_CURRENT_BINARY_DIR}/embedded_${name}.cpp")
  file(CONFIGURE OUTPUT "${source}" @ONLY CONTENT [[
#include "text/embedded.hpp"

@bytes@
namespace kpss {
std::span<const Embedded> embedded_@name@() {
  static const Embedded table[] = {
@rows@      {{}, {}}};
  return std::span(table, @number@);
}
}  // namespace kpss
]])
  set_source_files_properties("${source}" PROPERTIES OBJECT_DEPENDS "${files};${ARGN}")
  set(embedded_sources ${embedded_sources} "${source}" ${ARGN} PARENT_SCOPE)
endfunction()
