/// Telling an organisation's people what another service asks for: who they are, directory alone knows (ADR 0043).
package org.trellis.directory.tellings;
