namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;

/// <summary>Makes up one director's way through Module One, with the departures of real life: late entries, corrections, a void, a transfer, a withdrawal, a stall.</summary>
internal sealed class DirectorScript(World world, string director, string county, bool acting, DateOnly enrolled, Random chance)
{
    private static readonly string[] Areas = ["foundational", "engagement", "inquiry-exploration", "advocacy", "teaming", "accountability"];
    private readonly Actor self = new(director, [Role.Director]);
    private string coach = chance.Pick(world.Coaches);
    private DateOnly day = enrolled;

    private Actor Coach => new(coach, [Role.Coach]);

    public void Play()
    {
        world.Timeline.Add(
            day,
            World.Office,
            new EnrolDirector(director, county, acting ? Appointment.Acting : chance.Pick([Appointment.New, Appointment.New, Appointment.Existing]), $"{day.Year}", world.ModuleOne, null, day),
            world.Scribe.Person(director, $"Director {director.Split('-')[^1]}"));
        Pass(2, 14);
        world.Timeline.Add(day, World.Office, new AssignCoach(director, coach, CoachIsRegistered: true, null, day));

        // How far they come: one in eight never begins, one in nine stalls before the first session, one in five after it.
        if (chance.OneIn(8)) return;
        Prepare();
        if (chance.OneIn(9)) return;
        Pass(1, 5);
        Session(1, chance.From(25, 55));
        if (chance.OneIn(9)) Leave();
        if (chance.OneIn(5)) return;
        if (chance.OneIn(15)) Reassign();
        BetweenSessions();
        SecondSession();
        if (chance.OneIn(10)) Transfer();
        while (chance.Next(3) < 2 && day < world.Last) Revise();
        if (chance.OneIn(9)) Leave();
    }

    private void Prepare()
    {
        Pass(2, 10);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A1", chance.From(10, 50), day));
    }

    private void BetweenSessions()
    {
        Pass(2, 12);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A2", chance.From(10, 30), day));
        Pass(0, 8);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A3", chance.From(20, 60), day));
        Pass(1, 10);
        world.Timeline.Add(day, self, new SubmitSelfAssessment(director, $"assessment-{director}", world.SelfAssessment, Ratings(), day));
        Pass(0, 6);
        world.Timeline.Add(day, self, new WriteValuesStatement(director, world.Scribe.Write(director, "Families first, in plain words and with respect"), day));
        Pass(0, 4);
        world.Timeline.Add(day, self, new RankPriorities(director, Priorities(), day));
    }

    private void SecondSession()
    {
        Pass(4, 25);
        Session(2, chance.From(40, 80));
        world.Timeline.Add(day, Coach, new DebriefSelfAssessment(director, $"assessment-{director}", day));
        var area = Priorities()[0].ImprovementArea;
        world.Timeline.Add(
            day,
            Coach,
            new AnswerThreeQuestions(director, area, world.Scribe.Strength(director, chance), world.Scribe.Concern(director, chance), world.Scribe.Step(director, chance), day));
        world.Timeline.Add(day, Coach, new CreateDevelopmentPlan(director, $"plan-{director}", $"assessment-{director}", 2, [Goal(area)], day));
    }

    private void Session(int number, int minutes)
    {
        var agreed = day;
        Pass(5, 20);
        var start = new DateTimeOffset(day, new TimeOnly(chance.From(15, 22), 0), TimeSpan.Zero);
        world.Timeline.Add(agreed, Coach, new ScheduleCoachingSession(director, ModulePlan.ModuleOne, number, start, SessionMode.Video, null, agreed));

        var record = $"session-{director}-{number}";
        if (chance.OneIn(40))
        {
            world.Timeline.Add(day, Coach, Held($"{record}-early", number, minutes));
            world.Timeline.Add(day.AddDays(1), Coach, new VoidCoachingSession(director, $"{record}-early", world.Scribe.Write(director, "It was put off at the last moment"), day.AddDays(1)));
            Pass(7, 14);
        }

        world.Timeline.Add(day, Coach, Held(record, number, minutes));
        if (!chance.OneIn(14)) return;
        Pass(1, 9);
        world.Timeline.Add(
            day,
            Coach,
            new CorrectCoachingSession(director, record, null, minutes + chance.From(5, 15), null, world.Scribe.Write(director, "The length was entered wrongly"), day));
    }

    private RecordCoachingSession Held(string record, int number, int minutes) => new(
        director, record, ModulePlan.ModuleOne, number, day, minutes, chance.Pick([SessionMode.Video, SessionMode.Video, SessionMode.InPerson, SessionMode.Phone]), null,
        world.Scribe.Write(director, $"Session {number}: went through the guide"));

    private void Revise()
    {
        Pass(60, 200);
        world.Timeline.Add(
            day,
            Coach,
            new ReviseDevelopmentPlan(director, [Goal(Priorities()[0].ImprovementArea), Goal(Priorities()[1].ImprovementArea)], world.Scribe.Write(director, "Reviewed after trying it out"), day));
    }

    private void Reassign()
    {
        Pass(5, 30);
        var other = chance.Pick(world.Coaches);
        world.Timeline.Add(day, World.Office, new AssignCoach(director, other, CoachIsRegistered: true, world.Scribe.Write(director, "The coach's time"), day));
        coach = other;
    }

    private void Transfer()
    {
        Pass(30, 200);
        world.Timeline.Add(day, World.Office, new TransferDirector(director, chance.Pick(world.Counties), Appointment.Acting, null, day));
    }

    private void Leave()
    {
        Pass(20, 200);
        world.Timeline.Add(day, World.Office, new WithdrawDirector(director, chance.Pick(Enum.GetValues<WithdrawalReason>()), day));
    }

    private PlanGoal Goal(string area) => new($"goal-{area}", area, world.Scribe.Step(director, chance), world.Scribe.Step(director, chance), day.AddMonths(6));

    private IReadOnlyList<ItemRating> Ratings() =>
        [.. world.SelfAssessment.Items.Select(i => new ItemRating(i, chance.From(world.SelfAssessment.Min, world.SelfAssessment.Max)))];

    private IReadOnlyList<Priority> Priorities()
    {
        if (priorities is not null) return priorities;
        var areas = Areas.ToArray();
        chance.Shuffle(areas);
        return priorities = [.. areas.Take(3).Select((a, i) => new Priority(i + 1, a, chance.Pick(Enum.GetValues<AreaOfConcentration>())))];
    }

    private void Pass(int least, int most) => day = day.AddDays(chance.From(least, most));

    private IReadOnlyList<Priority>? priorities;
}
