/// `make import`: sends a file of groups or of places to the running platform and shows what became of each row.
package org.trellis.stack.imports;
