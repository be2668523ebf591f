namespace CpmTracker.Domain.Tests;

using System.Text.RegularExpressions;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Programme;
using CpmTracker.Domain.Tests.Fixtures;
using CpmTracker.Domain.Tests.Golden;

public class AmendmentTests
{
    private static readonly Regex Amending = new("(Corrected|Voided|Reversed)$");
    private static readonly IReadOnlyList<IOccurrence> Goldens = [.. GoldenFiles.Names.Select(n => GoldenFiles.Event(n.Name))];

    [Fact]
    public void A_correction_tells_what_it_corrects_the_day_as_known_now_and_why()
    {
        IAmendment correction = new CoachingSessionCorrected("session-1", 3, Days.SessionOne, 55, SessionMode.Phone, [], Written.Reason, Days.Later);
        (correction.Amends, correction.HappenedOn, correction.Reason).ShouldBe((3, Days.SessionOne, Written.Reason));
    }

    [Fact]
    public void A_voiding_tells_what_it_voids_that_it_did_not_happen_and_why()
    {
        IAmendment voiding = new CoachingSessionVoided("session-1", 3, Written.Reason, Days.Later);
        (voiding.Amends, voiding.HappenedOn, voiding.Reason).ShouldBe((3, null, Written.Reason));
    }

    [Fact]
    public void A_reversal_tells_what_it_reverses_that_it_did_not_happen_and_why()
    {
        IAmendment reversal = new ActivityCompletionReversed("module-1", "A1", 3, Written.Reason, Days.Later);
        (reversal.Amends, reversal.HappenedOn, reversal.Reason).ShouldBe((3, null, Written.Reason));
    }

    [Fact]
    public void Whatever_corrects_voids_or_reverses_an_earlier_event_is_an_amendment() =>
        Goldens.Where(e => Amending.IsMatch(e.GetType().Name) || e.GetType().GetProperties().Any(p => p.Name is "Corrects" or "Voids" or "Reverses"))
            .Distinct().ShouldBe(Goldens.OfType<IAmendment>(), ignoreOrder: true);

    [Fact]
    public void What_makes_it_an_amendment_adds_nothing_to_what_is_stored() =>
        Goldens.OfType<IAmendment>().ShouldAllBe(e => !StoredJson.Of((object)e).Contains("amends", StringComparison.OrdinalIgnoreCase));
}
