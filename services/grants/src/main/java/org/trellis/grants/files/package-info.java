/// How payments come to a funder's bank and are known to have left it: a list to upload, and a statement to compare.
package org.trellis.grants.files;
