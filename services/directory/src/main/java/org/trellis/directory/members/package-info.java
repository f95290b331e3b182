/// Who belongs to an organisation, what they are called there, and how they leave. Every keeper is equal.
package org.trellis.directory.members;
