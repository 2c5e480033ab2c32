"""Why a face was lost."""
