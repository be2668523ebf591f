namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Privacy;

/// <summary>Makes up what coach and director agree, share, put off and talk about in Module One.</summary>
internal sealed class EngagementScript(World world, string director, Random chance)
{
    private static readonly string[] Reflections = ["It fits what we try already", "I should say it more often, and in fewer words", "It asks for time with the team"];
    private readonly Actor self = new(director, [Role.Director]);

    /// <summary>The agreement, and the consents that the director gives or not.</summary>
    public void Begin(DateOnly day, Actor coach)
    {
        IReadOnlyList<Confidentiality> shared = chance.OneIn(4) ? [Confidentiality.Programme, Confidentiality.CoachAndDirector] : [Confidentiality.Programme];
        world.Timeline.Add(day, coach, new SignCoachingAgreement(director, shared, day));
        if (chance.OneIn(3)) world.Timeline.Add(day, self, new GiveSharingConsent(director, SharingScope.NextCoach, day));
        if (chance.OneIn(6)) world.Timeline.Add(day, self, new GiveSharingConsent(director, SharingScope.Sponsor, day));
        if (!chance.OneIn(5)) return;
        world.Timeline.Add(day, self, new GiveSharingConsent(director, SharingScope.Auditor, day));
        if (chance.OneIn(2)) world.Timeline.Add(day.AddDays(40), self, new WithdrawSharingConsent(director, SharingScope.Auditor, day.AddDays(40)));
    }

    /// <summary>Seldom, what was agreed is put off, called off or missed, and then agreed for the day on which it is held.</summary>
    public void Agreed(int number, DateOnly agreed, DateTimeOffset at, Actor coach)
    {
        var anew = new ScheduleCoachingSession(director, ModulePlan.ModuleOne, number, at.AddHours(1), SessionMode.Video, null, agreed);
        switch (chance.Next(14))
        {
            case 0 or 1:
                world.Timeline.Add(agreed, coach, new RescheduleCoachingSession(director, ModulePlan.ModuleOne, number, at.AddHours(1), world.Scribe.Write(director, "Another meeting"), agreed));
                break;
            case 2:
                world.Timeline.Add(agreed, self, new CancelCoachingSession(director, ModulePlan.ModuleOne, number, SessionParty.Director, chance.Pick(Enum.GetValues<SessionCancellationReason>()), agreed));
                world.Timeline.Add(agreed, coach, anew);
                break;
            case 3:
                world.Timeline.Add(agreed, coach, new RecordMissedSession(director, ModulePlan.ModuleOne, number, agreed));
                world.Timeline.Add(agreed, coach, anew);
                break;
            default:
                break;
        }
    }

    /// <summary>What the session brought, as the coach enters it afterwards.</summary>
    public void Held(int number, DateOnly day, Actor coach)
    {
        var details = number == 1 ? First() : Second();
        world.Timeline.Add(day, coach, new RecordSessionDetails(director, ModulePlan.ModuleOne, number, details, world.SessionTerms, day));
    }

    /// <summary>The words of a coach who hands over.</summary>
    public void HandOver(DateOnly day, Actor coach) =>
        world.Timeline.Add(day, coach, new NoteHandover(director, world.Scribe.Write(director, "The first session went well; the self-assessment is next"), day));

    private SessionDetails First() => new()
    {
        OverviewReviewed = true,
        Assignment = new(["A2", "A3"], null, 2),
        Materials = new(2, chance.OneIn(4) ? ["R3", "R10"] : ["R3", "R10", "R8"]),
        Discussed = chance.OneIn(3) ? [] : ["REDI-5"],
        Note = world.Scribe.Write(director, "Began with introductions"),
    };

    private SessionDetails Second() => new()
    {
        Results = [new("A2", AssignmentResult.Done), new("A3", chance.Pick(Enum.GetValues<AssignmentResult>()))],
        Discussed = [.. world.SessionTerms.Questions.Where(q => (q.StartsWith("Q-CPM", StringComparison.Ordinal) || q.StartsWith("Q-RE", StringComparison.Ordinal)) && !chance.OneIn(8)), "REDI-1"],
        Reflections = [new("Q-CPM-1", world.Scribe.Write(director, chance.Pick(Reflections)))],
        Team = chance.Pick(Enum.GetValues<TeamEngagement>()),
        CountyStatus = new(chance.Pick(Enum.GetValues<ImplementationStage>())),
        NextModule = chance.OneIn(5) ? null : "module-2",
        Note = world.Scribe.Write(director, "Went through the first priority"),
    };
}
