#include "app/cli/terminal.h"

#include <unistd.h>

namespace greenprint::cli {

bool outputIsTerminal() {
    return ::isatty(STDOUT_FILENO) != 0;
}

bool messagesAreOnTerminal() {
    return ::isatty(STDERR_FILENO) != 0;
}

} // namespace greenprint::cli
