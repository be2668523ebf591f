namespace Alba;

/// <summary>Whose JSON options are used.</summary>
public enum JsonStyle
{
    /// <summary>Those of MVC controllers.</summary>
    Mvc,

    /// <summary>Those of minimal APIs; the default.</summary>
    MinimalApi,
}
