// A line-edited prompt on libedit's native interface, with what Chinese text and resizable terminals need.
//
// libedit's settings are variadic functions, which Swift cannot call, and reading needs state, so both live here.
#pragma once

#include <stdbool.h>
#include <stddef.h>

/// One open editor on one terminal. Use it from one thread at a time.
typedef struct line_edit line_edit;

/// What the completion function did to the line.
typedef enum {
  LINE_EDIT_UNCHANGED,  // nothing to offer: the terminal beeps
  LINE_EDIT_CHANGED,    // the line was edited: it is drawn again
  LINE_EDIT_LISTED,     // a list was shown, the line is already drawn below it
} line_edit_completed;

/// Called on Tab with the line and the cursor's offset, both in bytes of UTF-8. It must not trap: the terminal is raw.
typedef line_edit_completed (*line_edit_completer)(
    void *context, line_edit *editor, const char *line, size_t length, size_t cursor);

/// How reading a line ended.
typedef enum {
  LINE_EDIT_LINE,         // a line was entered
  LINE_EDIT_INTERRUPTED,  // Ctrl-C: the line is dropped
  LINE_EDIT_END,          // Ctrl-D on an empty line, the terminal went away, or a signal asks to end
} line_edit_ending;

/// Makes LC_CTYPE a UTF-8 locale, whatever the environment says; false if the system has none.
bool line_edit_use_utf8(void);

/// The columns that a Unicode scalar takes on a terminal, as the C library and with it libedit says; -1 if it cannot be
/// printed. The environment's locale does not matter.
int line_edit_width(unsigned character);

/// Opens an editor on a terminal; null if that is no terminal that can be edited on.
///
/// `terminal` is the terminal type (an unknown one is taken for xterm). `settings` names a file of libedit commands;
/// null stands for ~/.editrc.
line_edit *line_edit_open(
    const char *program, int input, int output, const char *terminal, const char *settings,
    line_edit_completer complete, void *context);

/// Restores the terminal and frees the editor.
void line_edit_close(line_edit *editor);

/// Reads one line. Escape sequences in the prompt stand between \1 and \1, before a visible character.
/// The line has no newline at its end and lives until the next call.
line_edit_ending line_edit_read(line_edit *editor, const char *prompt, const char **line, size_t *length);

/// What stands before the pattern of a search through the history, and of one that finds nothing.
void line_edit_set_search_words(line_edit *editor, const char *search, const char *not_found);

/// Adds an entry to the history in memory, as the newest; an older one that is the same goes.
void line_edit_remember(line_edit *editor, const char *entry);

/// Replaces the bytes from `start` up to `end` of the line being edited; the cursor goes behind the text.
/// Both offsets must lie between characters.
void line_edit_replace(line_edit *editor, size_t start, size_t end, const char *text);

/// Shows text (lines that end in \n) below the line being edited, then draws the line again below the text.
void line_edit_show(line_edit *editor, const char *text);

/// The size of the terminal behind a descriptor; false, and 80 by 24, if there is none.
bool line_edit_terminal_size(int descriptor, int *columns, int *rows);

/// Starts to catch SIGINT, SIGTERM and SIGHUP. Returns a descriptor that becomes readable, one byte for each signal, or -1.
/// Insistently, every one of them asks the program to end, and the third does so at once.
int line_edit_catch_interrupts(bool insistently);

/// The signal that asks the program to end, or 0.
int line_edit_ending_signal(void);

/// Whether one of them came since the last `line_edit_clear_interrupt`.
bool line_edit_interrupt_pending(void);

/// Forgets a pending SIGINT.
void line_edit_clear_interrupt(void);
