namespace CpmTracker.Server.Demonstration;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;

/// <summary>Makes up one director's way through the programme, with the departures of real life: late entries, corrections, a void, a transfer, a pause, a withdrawal, a return, a stall.</summary>
internal sealed class DirectorScript(World world, string director, string county, bool acting, DateOnly enrolled, Random chance)
{
    private const int ExemplaryRounds = 5;
    private readonly bool exemplary = director == World.Exemplary;
    private readonly AssessmentScript assessments = new(world, director, chance);
    private readonly Actor self = new(director, [Role.Director]);
    private readonly EngagementScript engagement = new(world, director, chance);
    private readonly ProgrammeScript programme = new(world, director, chance);
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
        engagement.Begin(day, Coach);

        // How far they come: one in eight never begins, one in nine stalls before the first session, one in five after it.
        if (Stops(8)) return;
        Prepare();
        if (Stops(9)) return;
        Pass(1, 5);
        Session(1, chance.From(25, 55));
        if (Stops(9)) Leave();
        if (Stops(5)) return;
        if (chance.OneIn(6)) Reassign();
        if (chance.OneIn(10)) day = programme.Pause(day);
        BetweenSessions();
        SecondSession();
        FollowThePlan();
        if (chance.OneIn(10)) Transfer();
        if (chance.OneIn(6)) Appoint();
        if (exemplary || chance.OneIn(2)) day = programme.GoOn(day, Coach);
        if (chance.OneIn(12)) day = programme.Pause(day);
        if (Stops(12)) world.Timeline.Add(day, World.Office, new CloseCoachingEngagement(director, chance.Pick(Enum.GetValues<ClosingReason>()), day));
        if (Stops(9)) Leave();
    }

    private void Prepare()
    {
        Pass(2, 10);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A1", chance.From(10, 50), day));
        programme.Read(day, ModulePlan.ModuleOne, 1);
        if (!chance.OneIn(12)) return;
        Pass(1, 3);
        programme.ReadAgain(day, Coach);
        Pass(3, 3);
    }

    private void BetweenSessions()
    {
        Pass(2, 12);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A2", chance.From(10, 30), day));
        Pass(0, 8);
        world.Timeline.Add(day, self, new CompleteActivity(director, ModulePlan.ModuleOne, "A3", chance.From(20, 60), day));
        programme.Read(day, ModulePlan.ModuleOne, 2);
        Pass(1, 10);
        assessments.Start(day);
        Pass(0, 2);
        assessments.Submit(day);
        Pass(0, 6);
        assessments.WriteValues(day);
        Pass(0, 4);
        assessments.Rank(day);
    }

    private void SecondSession()
    {
        Pass(4, 25);
        Session(2, chance.From(40, 80));
        assessments.Debrief(day, Coach);
        if (exemplary || chance.OneIn(4)) assessments.AskOthers(day, Coach);
        programme.LookBack(day, Coach);
    }

    /// <summary>The plan is made in the second session and reviewed every few months; one in four is closed after a second self-assessment, and a new cycle begins.</summary>
    private void FollowThePlan()
    {
        var plan = new PlanScript(world, director, assessments, chance, exemplary);
        plan.Create(day, Coach, session: 2);
        WorkOn(plan);
        if (!exemplary && !chance.OneIn(4)) return;

        Pass(60, 90);
        plan.Close(day, Coach);
        assessments.Submit(day);
        assessments.WriteValues(day);
        Pass(5, 20);
        assessments.Rank(day);
        assessments.Debrief(day, Coach);
        plan.Create(day, Coach, session: null);
        if (!exemplary) return;
        WorkOn(plan);
        plan.Close(day, Coach);
    }

    private void WorkOn(PlanScript plan)
    {
        for (var round = 0; exemplary ? round < ExemplaryRounds : chance.Next(3) < 2 && day < world.Last; round++)
        {
            Pass(20, 45);
            plan.Report(day);
            Pass(20, 45);
            plan.Review(day, Coach);
            if (assessments.Priorities.Count > 2 && (exemplary || chance.OneIn(5))) assessments.RetireLast(day, Coach);
        }
    }

    private bool Stops(int oneIn) => !exemplary && chance.OneIn(oneIn);

    private void Session(int number, int minutes)
    {
        var agreed = day;
        Pass(5, 20);
        var start = new DateTimeOffset(day, new TimeOnly(chance.From(15, 22), 0), TimeSpan.Zero);
        world.Timeline.Add(agreed, Coach, new ScheduleCoachingSession(director, ModulePlan.ModuleOne, number, start, SessionMode.Video, null, agreed));
        engagement.Agreed(number, agreed, start, Coach);

        var record = $"session-{director}-{number}";
        if (chance.OneIn(40))
        {
            world.Timeline.Add(day, Coach, Held($"{record}-early", number, minutes));
            world.Timeline.Add(day.AddDays(1), Coach, new VoidCoachingSession(director, $"{record}-early", world.Scribe.Write(director, "It was put off at the last moment"), day.AddDays(1)));
            Pass(7, 14);
        }

        world.Timeline.Add(day, Coach, Held(record, number, minutes));
        engagement.Held(number, day, Coach);
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

    private void Reassign()
    {
        Pass(5, 30);
        var other = chance.Pick(world.Coaches);
        engagement.HandOver(day, Coach);
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
        if (!chance.OneIn(3)) return;
        Pass(30, 150);
        world.Timeline.Add(day, World.Office, new ReturnDirector(director, county, acting ? Appointment.Acting : Appointment.Existing, null, day));
    }

    /// <summary>Whoever is acting may be appointed, if nobody holds the seat; whoever was new is no longer.</summary>
    private void Appoint()
    {
        Pass(20, 90);
        world.Timeline.Add(day, World.Office, new ChangeAppointment(director, Appointment.Existing, null, day));
    }

    private void Pass(int least, int most) => day = day.AddDays(chance.From(least, most));
}
