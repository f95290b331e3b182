/// What is sent by webhook: when it is tried, what became of it, and how it is sent once more (ADR 0061).
package org.trellis.dispatch.hookdeliveries;
