// Our own reader of characters: it wakes up for signals, repaints after a resize, and takes pasted text whole.
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>
#include <wctype.h>

#include "editor.h"

enum { escape_wait = 40 };  // milliseconds that the bytes of one escape sequence may lie apart

typedef enum { byte_read, input_ended, nothing_yet } byte_result;

void editor_paste_mode(line_edit *editor, bool on) {
  fputs(on ? "\033[?2004h" : "\033[?2004l", editor->output);
  fflush(editor->output);
}

static void answer_signals(line_edit *editor) {
  signals_drain();
  if (signals_take_continue()) {
    // The shell has had the terminal meanwhile: leave libedit's mode and enter it again.
    el_set(editor->libedit, EL_PREP_TERM, 0);
    el_set(editor->libedit, EL_PREP_TERM, 1);
    editor_paste_mode(editor, true);
    fputs("\r\033[J", editor->output);
    editor_draw(editor);
  }
  if (signals_take_resize()) {
    editor_erase(editor);
    el_resize(editor->libedit);
    editor_draw(editor);
  }
}

// Waits without end if `milliseconds` is negative.
static byte_result next_byte(line_edit *editor, unsigned char *byte, int milliseconds) {
  if (editor->ahead_count > 0) {
    *byte = editor->ahead[editor->ahead_start++];
    editor->ahead_count--;
    return byte_read;
  }
  int input = fileno(editor->input);
  struct pollfd waiting[2] = {{.fd = input, .events = POLLIN}, {.fd = signals_descriptor(), .events = POLLIN}};
  for (;;) {
    answer_signals(editor);
    if (signals_end_requested()) return input_ended;
    int ready = poll(waiting, 2, milliseconds);
    if (ready == 0) return nothing_yet;
    if (ready < 0 && errno != EINTR) return input_ended;
    if (ready < 0 || waiting[0].revents == 0) continue;
    ssize_t count = read(input, byte, 1);
    if (count == 1) return byte_read;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return input_ended;
  }
}

// Whether the escape character just read starts a paste; if not, what was read on the way stands ahead.
static bool paste_starts(line_edit *editor) {
  static const char start[] = "[200~";
  unsigned char seen[sizeof start];
  size_t count = 0;
  bool matches = true;
  while (matches && next_byte(editor, &seen[count], escape_wait) == byte_read) {
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
    if (next_byte(editor, &byte, -1) != byte_read) break;
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

static bool take_paste(line_edit *editor) {
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

int editor_read_character(EditLine *libedit, wchar_t *character) {
  line_edit *editor = editor_of(libedit);
  mbstate_t state = {0};
  for (;;) {
    unsigned char byte;
    if (next_byte(editor, &byte, -1) != byte_read) return 0;
    if (byte == '\033' && paste_starts(editor)) {
      if (!take_paste(editor)) return 0;
      if (editor->search_prompt) return el_wgetc(libedit, character);
      continue;
    }
    size_t length = mbrtowc(character, (const char *)&byte, 1, &state);
    if (length == (size_t)-1) {  // not UTF-8: drop what came before; the byte may start a character
      memset(&state, 0, sizeof state);
      length = mbrtowc(character, (const char *)&byte, 1, &state);
      if (length == (size_t)-1) memset(&state, 0, sizeof state);
    }
    if (length <= 1) return 1;
  }
}
