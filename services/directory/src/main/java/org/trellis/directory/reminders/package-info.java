/// Asking the people of a group, now and then, whether its page is still right; and what their one tap does.
package org.trellis.directory.reminders;
