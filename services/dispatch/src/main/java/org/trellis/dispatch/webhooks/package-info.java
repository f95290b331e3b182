/// Where an organisation wants to be told what happened, of what, and signed with what (ADR 0061).
package org.trellis.dispatch.webhooks;
