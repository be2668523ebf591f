namespace CpmTracker.Projections.Tests;

using CpmTracker.Domain.Auditing;
using CpmTracker.Domain.Privacy;

public class ReplayRecordTests
{
    [Fact]
    public void A_replay_is_a_line_that_tells_who_whose_when_and_what_for()
    {
        var e = AsStored.Event(new HistoryReplayed("replay-1", "director-7f3a", 12, [Confidentiality.Programme], Written.Reason, Days.Later));
        e.UserName = "auditor-1";
        e.Timestamp = new DateTimeOffset(2026, 4, 1, 17, 0, 0, TimeSpan.Zero);

        ReplayRecord.Fold(null, "replay-1", e).ShouldBeStoredAs(new ReplayRecord
        {
            Id = "replay-1", Subject = "director-7f3a", UpTo = 12, Classes = [Confidentiality.Programme], Purpose = Written.Reason, By = "auditor-1", At = e.Timestamp,
        });
    }

    [Fact]
    public void Nothing_else_makes_a_line() => ReplayRecord.Fold(null, "replay-1", AsStored.Event(DirectorStory.Enrolled())).ShouldBeNull();
}
