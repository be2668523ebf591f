namespace CpmTracker.Server.Coaching;

using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.Sealing;

/// <summary>Input of recordSessionDetails: one form after the meeting. What is left out is not said.</summary>
public sealed record RecordSessionDetailsInput : SessionCommandInput
{
    /// <summary>Whether the Program Overview was gone through.</summary>
    public bool? OverviewReviewed { get; init; }

    /// <summary>How far each activity got that was given before.</summary>
    public IReadOnlyList<ActivityResultInput>? Results { get; init; }

    /// <summary>Ids in the catalogue of the questions talked about, such as Q-CPM-1, and of REDI items that are no questions.</summary>
    public IReadOnlyList<string>? Discussed { get; init; }

    /// <summary>What was answered to reflection questions.</summary>
    public IReadOnlyList<ReflectionInput>? Reflections { get; init; }

    /// <summary>Whether the team is to be engaged, if considered.</summary>
    public TeamEngagement? TeamEngagement { get; init; }

    /// <summary>How far the county has come, if the director said.</summary>
    public CountyStatusInput? CountyStatus { get; init; }

    /// <summary>Id of the next module, if its objectives and activities were looked at.</summary>
    public string? NextModule { get; init; }

    /// <summary>Activities given to be done before a later session.</summary>
    public AssignmentInput? Assignment { get; init; }

    /// <summary>Materials listed for a later session of the module.</summary>
    public SessionMaterialsInput? Materials { get; init; }

    /// <summary>The coach's note, at most 4,000 characters; read by coach and director only. Enter no case, child or family data.</summary>
    public string? Note { get; init; }

    /// <summary>The day; that of the session if left out.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The form with its texts sealed.</summary>
    internal async Task<SessionDetails> DetailsAsync(Pen pen, CancellationToken ct)
    {
        var reflections = new List<AnswerToRecord>();
        foreach (var answer in Reflections ?? []) reflections.Add(new(answer.Question, await pen.WriteAsync("text", answer.Text, DirectorId, ct)));
        return new()
        {
            OverviewReviewed = OverviewReviewed ?? false,
            Results = [.. Results?.Select(r => new ActivityResult(r.Activity, r.Result)) ?? []],
            Discussed = Discussed ?? [],
            Reflections = reflections,
            Team = TeamEngagement,
            CountyStatus = CountyStatus is { } status ? new(status.Stage) : null,
            NextModule = NextModule,
            Assignment = Assignment is { } given ? new(given.Activities, given.DueModule, given.DueBeforeSession) : null,
            Materials = Materials is { } listed ? new(listed.ForSession, listed.Materials) : null,
            Note = await pen.WriteIfAnyAsync("note", Note, DirectorId, ct),
        };
    }
}

/// <summary>How far an activity that was given got.</summary>
public sealed record ActivityResultInput
{
    /// <summary>The activity's id in the catalogue, such as A2.</summary>
    public required string Activity { get; init; }

    /// <summary>How far.</summary>
    public required AssignmentResult Result { get; init; }
}

/// <summary>What was answered to a reflection question.</summary>
public sealed record ReflectionInput
{
    /// <summary>The question's id in the catalogue, such as Q-CPM-1.</summary>
    public required string Question { get; init; }

    /// <summary>The answer, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }
}

/// <summary>How far the county has come, as the director said. It declares no stage: the county does.</summary>
public sealed record CountyStatusInput
{
    /// <summary>The stage; left out where the county has not begun.</summary>
    public ImplementationStage? Stage { get; init; }
}

/// <summary>Activities to be done before a later session.</summary>
public sealed record AssignmentInput
{
    /// <summary>The activities' ids in the catalogue, at least one.</summary>
    public required IReadOnlyList<string> Activities { get; init; }

    /// <summary>The module of that session; the same module if left out.</summary>
    public string? DueModule { get; init; }

    /// <summary>Number of that session.</summary>
    public required int DueBeforeSession { get; init; }
}

/// <summary>Materials listed for a later session.</summary>
public sealed record SessionMaterialsInput
{
    /// <summary>Number of that session in the module.</summary>
    public required int ForSession { get; init; }

    /// <summary>The materials' ids in the catalogue, at least one.</summary>
    public required IReadOnlyList<string> Materials { get; init; }
}
