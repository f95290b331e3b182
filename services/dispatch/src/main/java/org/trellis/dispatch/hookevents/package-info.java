/// Hears from the other services what happened, and decides whose webhooks are told of it (ADR 0061).
package org.trellis.dispatch.hookevents;
