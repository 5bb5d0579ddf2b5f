#pragma once

namespace greenprint::cli {

// Whether somebody looks. On Windows this is _isatty(_fileno(...)) of <io.h>.

/// Standard output is a terminal, not a file or another program.
bool outputIsTerminal();
/// Standard error is.
bool messagesAreOnTerminal();

} // namespace greenprint::cli
