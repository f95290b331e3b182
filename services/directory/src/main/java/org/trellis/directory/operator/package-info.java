/// Who runs the platform, as far as it acts in here: under an id of its own, for its own notes, as no tenant.
package org.trellis.directory.operator;
