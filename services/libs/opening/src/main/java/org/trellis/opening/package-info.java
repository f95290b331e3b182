/// When somebody is there: the hours they wrote, and what they mean on a day. A group's page and a pathway have the
/// same.
package org.trellis.opening;
