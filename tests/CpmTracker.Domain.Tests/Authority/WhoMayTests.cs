namespace CpmTracker.Domain.Tests.Authority;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;

public class WhoMayTests
{
    private const Permission Administrator = Permission.Administrator;
    private const Permission Coach = Permission.AssignedCoach;
    private const Permission Director = Permission.TheDirector;
    private const Permission County = Permission.StaffOfTheCounty;

    private static readonly Dictionary<Type, Permission> WhoMay = new()
    {
        [typeof(EnrolDirector)] = Administrator,
        [typeof(AssignCoach)] = Administrator,
        [typeof(TransferDirector)] = Administrator,
        [typeof(WithdrawDirector)] = Administrator | Director,
        [typeof(StartModule)] = Administrator | Coach,
        [typeof(CompleteActivity)] = Administrator | Coach | Director,
        [typeof(ScheduleCoachingSession)] = Administrator | Coach,
        [typeof(RecordCoachingSession)] = Administrator | Coach,
        [typeof(CorrectCoachingSession)] = Administrator | Coach,
        [typeof(VoidCoachingSession)] = Administrator | Coach,
        [typeof(SubmitSelfAssessment)] = Director,
        [typeof(DebriefSelfAssessment)] = Administrator | Coach,
        [typeof(WriteValuesStatement)] = Director,
        [typeof(RankPriorities)] = Coach | Director,
        [typeof(AnswerThreeQuestions)] = Coach | Director,
        [typeof(CreateDevelopmentPlan)] = Coach | Director,
        [typeof(ReviseDevelopmentPlan)] = Coach | Director,
        [typeof(RegisterCoach)] = Administrator,
        [typeof(StandDownCoach)] = Administrator,
        [typeof(RegisterCounty)] = Administrator,
        [typeof(CompleteSnapshot)] = Administrator | County,
        [typeof(SetLocalPriorities)] = Administrator | County,
        [typeof(AdoptImplementationPlan)] = Administrator | County,
        [typeof(DeclareImplementationStage)] = Administrator | County,
    };

    [Fact]
    public void Each_command_is_for_those_named_here()
    {
        foreach (var (command, permission) in WhoMay) command.GetProperty(nameof(WhoMay))!.GetValue(null).ShouldBe(permission, command.Name);
    }

    [Fact]
    public void Every_command_about_a_director_a_coach_or_a_county_is_named_here() =>
        CommandsOf(typeof(Domain.Directors.Director), typeof(Domain.Coaching.Coach), typeof(Domain.Counties.County)).ShouldBe(WhoMay.Keys, ignoreOrder: true);

    private static IEnumerable<Type> CommandsOf(params Type[] states) =>
        typeof(Permission).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(i =>
            i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<,>) && states.Contains(i.GetGenericArguments()[0])));
}
