/// Councils, infrastructure bodies and partners come in: registered by the operator with its evidence, entered by the
/// one person whom it invited. The operator holds no role in any of them.
package org.trellis.directory.institutions;
