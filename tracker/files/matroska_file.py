"""Where the muxer of a Matroska film or sound writes to: a file that plays at any moment, whatever ends the program."""

from __future__ import annotations

from tracker.files.muxed_file import MuxedFile

# For the muxer: what it gathers is finished so often, in milliseconds.
MUXING = {"cluster_time_limit": "250", "flush_packets": "1"}


class MatroskaFile(MuxedFile):
    """A file for the muxer of a Matroska film or sound, whose pieces go to the disk between its calls.

    What it goes back to change when it ends, such as how long the film is, is changed on the disk once all else is
    there; a film that was not ended plays without.

    Parameters
    ----------
    path : Path
        Replaced if it exists, once there is something to write.
    """

    def settle(self) -> None:
        """Put what there is on the disk; to be called when the muxer has returned.

        Raises
        ------
        OSError
            If it cannot be written; what was there before is kept, and nothing is added any more.
        """
        self._put(len(self._pending))

    def finish(self) -> None:
        """Add what the muxer wrote last, and let go of the file; to be called after the muxer's end.

        Raises
        ------
        OSError
            As for `settle`.
        """
        try:
            self.settle()
            if self._file is not None and not self._failed:
                for offset, piece in self._patches.items():
                    self._file.patch(offset, piece)
        finally:
            self._close()
