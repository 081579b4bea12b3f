// Our own reader of characters: it wakes up for signals, repaints after a resize, and hands pasted text over.
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "editor.h"

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
    editor_take_size(editor);
    editor_draw(editor);
  }
}

byte_result editor_next_byte(line_edit *editor, unsigned char *byte, int milliseconds) {
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

int editor_read_character(EditLine *libedit, wchar_t *character) {
  line_edit *editor = editor_of(libedit);
  mbstate_t state = {0};
  editor_undo_note(editor);
  editor_make_room(editor);
  for (;;) {
    unsigned char byte;
    if (editor_next_byte(editor, &byte, -1) != byte_read) return 0;
    if (byte == '\033' && editor_paste_starts(editor)) {
      if (!editor_take_paste(editor)) return 0;
      if (editor->search_prompt) return el_wgetc(libedit, character);
      editor_undo_note(editor);
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
