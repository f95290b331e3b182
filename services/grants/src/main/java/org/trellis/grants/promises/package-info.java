/// What a funder promised to whoever applies, and is reminded of: its own clock, never a group's (ADR 0070).
package org.trellis.grants.promises;
