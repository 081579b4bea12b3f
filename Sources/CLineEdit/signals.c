#define _GNU_SOURCE
// Handlers only set a flag and write a byte to a pipe, so that a poll wakes up whichever thread took the signal.
// Calls are restarted (but for poll, which never is), so that no output is lost to a signal.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <unistd.h>

#include "editor.h"

static atomic_bool resized, continued, end_requested, interrupted, insistent;
static atomic_int ending, repeated;
static int wake[2] = {-1, -1};
static int interrupts[2] = {-1, -1};

static const int caught[] = {SIGWINCH, SIGCONT, SIGTERM, SIGHUP};
enum { caught_count = sizeof caught / sizeof caught[0] };
static struct sigaction previous[caught_count];

static void write_byte(int descriptor) {
  int saved = errno;
  ssize_t written = write(descriptor, "", 1);
  (void)written;  // a full pipe wakes its reader just as well
  errno = saved;
}

static void note(int signal_number) {
  switch (signal_number) {
    case SIGWINCH: atomic_store(&resized, true); break;
    case SIGCONT: atomic_store(&continued, true); break;
    default: atomic_store(&end_requested, true); break;
  }
  write_byte(wake[1]);
}

static void note_interrupt(int signal_number) {
  enum { most_repeated = 3 };
  if (signal_number != SIGINT || atomic_load(&insistent)) atomic_store(&ending, signal_number);
  if (atomic_fetch_add(&repeated, 1) + 1 >= most_repeated && atomic_load(&insistent)) {
    // What was asked twice is asked no more: the signal ends the program as soon as this returns.
    signal(signal_number, SIG_DFL);
    raise(signal_number);
  }
  atomic_store(&interrupted, true);
  write_byte(interrupts[1]);
}

static bool open_pipe(int ends[2], int read_flags) {
  if (ends[0] >= 0) return true;
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    ends[0] = ends[1] = -1;
    return false;
  }
  fcntl(ends[0], F_SETFL, read_flags);
  return true;
}

void signals_catch(void) {
  open_pipe(wake, O_NONBLOCK);
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < caught_count; index++) {
    sigaction(caught[index], NULL, &previous[index]);
    if (previous[index].sa_handler == SIG_IGN && caught[index] != SIGWINCH) continue;  // under nohup
    sigaction(caught[index], &action, NULL);
  }
}

void signals_release(void) {
  for (int index = 0; index < caught_count; index++) sigaction(caught[index], &previous[index], NULL);
}

int signals_descriptor(void) { return wake[0]; }

void signals_drain(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) {
  }
}

bool signals_take_resize(void) { return atomic_exchange(&resized, false); }
bool signals_take_continue(void) { return atomic_exchange(&continued, false); }
void signals_note_continue(void) { atomic_store(&continued, true); }
bool signals_end_requested(void) { return atomic_load(&end_requested); }

int line_edit_catch_interrupts(bool insistently) {
  static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  if (!open_pipe(interrupts, 0)) return -1;
  atomic_store(&insistent, insistently);
  struct sigaction action = {.sa_handler = note_interrupt, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigset_t open;  // whoever started the program may have blocked them
  sigemptyset(&open);
  for (size_t index = 0; index < sizeof signals / sizeof signals[0]; index++) {
    struct sigaction before;
    sigaddset(&open, signals[index]);
    if (sigaction(signals[index], NULL, &before) != 0) return -1;
    if (before.sa_handler == SIG_IGN && signals[index] != SIGINT) continue;  // under nohup
    if (sigaction(signals[index], &action, NULL) != 0) return -1;
  }
  pthread_sigmask(SIG_UNBLOCK, &open, NULL);
  return interrupts[0];
}

bool line_edit_interrupt_pending(void) { return atomic_load(&interrupted); }
int line_edit_ending_signal(void) { return atomic_load(&ending); }
void line_edit_clear_interrupt(void) {
  atomic_store(&interrupted, false);
  atomic_store(&repeated, 0);
}
