// Prints the breaking changes between two OpenAPI documents and exits with 1 if there are any. It uses libopenapi, which
// decides what is breaking for openapi-changes as well; that program itself is only to be had as a downloaded binary.
package main

import (
	"fmt"
	"os"

	"github.com/pb33f/libopenapi"
)

func main() {
	before, after := read(os.Args[1]), read(os.Args[2])
	changes, err := libopenapi.CompareDocuments(before, after)
	if err != nil {
		fail(err)
	}
	if changes == nil {
		fmt.Println("The documents are the same.")
		return
	}
	fmt.Printf("%d changes, %d of them breaking\n", changes.TotalChanges(), changes.TotalBreakingChanges())
	for _, change := range changes.GetAllChanges() {
		if change.Breaking {
			fmt.Printf("breaking: %s %s: %q -> %q\n", change.Path, change.Property, change.Original, change.New)
		}
	}
	if changes.TotalBreakingChanges() > 0 {
		os.Exit(1)
	}
}

func read(file string) libopenapi.Document {
	text, err := os.ReadFile(file)
	if err != nil {
		fail(err)
	}
	document, err := libopenapi.NewDocument(text)
	if err != nil {
		fail(err)
	}
	if _, err = document.BuildV3Model(); err != nil {
		fail(err)
	}
	return document
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}
