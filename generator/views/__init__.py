"""One frozen value per page: only what its template needs, decided already."""
