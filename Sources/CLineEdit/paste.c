// Pasted text, which a terminal in bracketed paste mode sends between two escape sequences. It is recognised by the
// reader and not by a key, so that it works the same in every key map.
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

#include "editor.h"

enum { escape_wait = 40 };  // milliseconds that the bytes of one escape sequence may lie apart

void editor_paste_mode(line_edit *editor, bool on) {
  fputs(on ? "\033[?2004h" : "\033[?2004l", editor->output);
  fflush(editor->output);
}

// If it is no paste, what was read on the way stands ahead.
bool editor_paste_starts(line_edit *editor) {
  static const char start[] = "[200~";
  unsigned char seen[sizeof start];
  size_t count = 0;
  bool matches = true;
  while (matches && editor_next_byte(editor, &seen[count], escape_wait) == byte_read) {
    matches = seen[count] == (unsigned char)start[count];
    count++;
    if (matches && !start[count]) return true;
  }
  memmove(editor->ahead + count, editor->ahead + editor->ahead_start, editor->ahead_count);
  memcpy(editor->ahead, seen, count);
  editor->ahead_start = 0;
  editor->ahead_count += count;
  return false;
}

// The pasted bytes up to the end of the paste; null if the input ends first.
static char *pasted_bytes(line_edit *editor, size_t *length) {
  static const char end[] = "\033[201~";
  const size_t end_length = sizeof end - 1;
  size_t capacity = 256, count = 0;
  char *bytes = malloc(capacity);
  while (bytes) {
    unsigned char byte;
    if (editor_next_byte(editor, &byte, -1) != byte_read) break;
    bytes[count++] = (char)byte;
    if (count >= end_length && memcmp(bytes + count - end_length, end, end_length) == 0) {
      *length = count - end_length;
      return bytes;
    }
    if (count == capacity) {
      char *larger = realloc(bytes, capacity *= 2);
      if (!larger) break;
      bytes = larger;
    }
  }
  free(bytes);
  return NULL;
}

// What may stand in a line: newlines inside are kept, tabs become spaces, other control characters go.
static wchar_t *decode_paste(const char *bytes, size_t length) {
  wchar_t *text = malloc((length + 1) * sizeof *text);
  if (!text) return NULL;
  size_t count = 0;
  mbstate_t state = {0};
  for (size_t offset = 0; offset < length;) {
    wchar_t character;
    size_t step = mbrtowc(&character, bytes + offset, length - offset, &state);
    if (step == 0 || step > MB_LEN_MAX) {
      memset(&state, 0, sizeof state);
      offset++;
      continue;
    }
    offset += step;
    if (character == L'\r' || character == L'\n') {
      // The terminal driver exchanges the two, so that a pair may come either way round.
      if (offset < length && bytes[offset] == (character == L'\r' ? '\n' : '\r')) offset++;
      character = L'\n';
    }
    if (character == L'\t') character = L' ';
    if (character == L'\n' || !iswcntrl((wint_t)character)) text[count++] = character;
  }
  while (count > 0 && text[count - 1] == L'\n') count--;
  text[count] = L'\0';
  return text;
}

bool editor_take_paste(line_edit *editor) {
  size_t length = 0;
  char *bytes = pasted_bytes(editor, &length);
  if (!bytes) return false;
  wchar_t *text = decode_paste(bytes, length);
  free(bytes);
  if (!text) return true;
  if (editor->search_prompt) {
    for (wchar_t *end = text; (end = wcschr(end, L'\n'));) *end = L' ';
    el_wpush(editor->libedit, text);  // typed into the search
  } else {
    editor_erase(editor);
    el_winsertstr(editor->libedit, text);
    editor_draw(editor);
  }
  free(text);
  return true;
}
