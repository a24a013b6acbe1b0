"""The PC's own microphone and speakers. The only importer of miniaudio and of WebRTC's echo canceller."""
