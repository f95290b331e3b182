/// The operator can keep a group's page from the public for a day, for a reason that the group reads and can appeal
/// against. It never touches what the group opened to others, and never a word of the page.
package org.trellis.directory.hiding;
