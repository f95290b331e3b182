/// Telling an organisation's people what another service asks for: directory alone knows them (ADR 0043).
package org.trellis.directory.tellings;
