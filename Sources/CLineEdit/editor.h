// What the files of this target share.
#pragma once

#include <histedit.h>
#include <stdio.h>

#include "line_edit.h"

struct line_edit {
  EditLine *libedit;
  History *history;
  FILE *input, *output, *errors;
  char *prompt;
  char *search_prompt;  // shown in place of the prompt during an incremental search
  char *search_word, *not_found_word;
  char *line;           // the line last returned
  line_edit_completer complete;
  void *context;
  bool interrupted;
  int rows;  // as many as libedit believes the window to have
  struct undo *undo;
  unsigned char ahead[8];  // bytes read while looking for the start of a paste
  size_t ahead_start, ahead_count;
};

/// The editor that a libedit callback belongs to.
line_edit *editor_of(EditLine *libedit);

// display.c
void editor_take_size(line_edit *editor);  // tells libedit the size of the window
void editor_make_room(line_edit *editor);  // sees to it that the line fits into what libedit believes
void editor_erase(line_edit *editor);  // clears the prompt and the line, wherever the cursor is in it
void editor_draw(line_edit *editor);  // draws both at the cursor, which must be in the first column
void editor_step_below(line_edit *editor);  // leaves the line on the screen and goes to the row below all of it

// keys.c
void editor_add_functions(EditLine *libedit);
void editor_bind_keys(EditLine *libedit);

// paste.c
void editor_paste_mode(line_edit *editor, bool on);
bool editor_paste_starts(line_edit *editor);  // whether the escape character just read starts a paste
bool editor_take_paste(line_edit *editor);    // puts pasted text into the line; false if the input ends first

// reader.c
typedef enum { byte_read, input_ended, nothing_yet } byte_result;
int editor_read_character(EditLine *libedit, wchar_t *character);
byte_result editor_next_byte(line_edit *editor, unsigned char *byte, int milliseconds);  // negative: without end

// search.c
unsigned char editor_search(EditLine *libedit, int key);

// undo.c
void editor_undo_reset(line_edit *editor);  // for a new line
void editor_undo_note(line_edit *editor);   // before each key: what the keys before it changed
void editor_undo_free(line_edit *editor);
unsigned char editor_undo(EditLine *libedit, int key);

// signals.c: caught while a line is read
void signals_catch(void);
void signals_release(void);
int signals_descriptor(void);   // readable when a signal came
void signals_drain(void);
bool signals_take_resize(void);
bool signals_take_continue(void);
void signals_note_continue(void);  // the program went on, even if it was not allowed to stop
bool signals_end_requested(void);
