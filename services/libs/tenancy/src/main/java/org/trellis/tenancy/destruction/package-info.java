/// What is left of an organisation that is no more: nothing.
package org.trellis.tenancy.destruction;
