/// When a group is there: the hours it wrote, and what they mean on a day.
package org.trellis.directory.opening;
